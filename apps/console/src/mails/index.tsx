import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';

export const mails: ResourceProps = {
  name: 'mails',
  list: later(() => import('./Outbox')),
};
