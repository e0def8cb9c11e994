import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const PlanPage = later(() => import('./PlanPage'));

export const plans: ResourceProps = {
  name: 'plans',
  list: later(() => import('./PlanList')),
  create: later(() => import('./PlanCreate')),
  children: <Route path=":id" element={<PlanPage />} />,
};
