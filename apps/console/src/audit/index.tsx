import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';

export const auditEvents: ResourceProps = {
  name: 'auditEvents',
  list: later(() => import('./AuditList')),
};
