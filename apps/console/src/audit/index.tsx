import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const auditEvents: ResourceProps = {
  name: 'auditEvents',
  list: lazy(() => import('./AuditList')),
};
