import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const PlanPage = lazy(() => import('./PlanPage'));

export const plans: ResourceProps = {
  name: 'plans',
  list: lazy(() => import('./PlanList')),
  create: lazy(() => import('./PlanCreate')),
  children: <Route path=":id" element={<PlanPage />} />,
};
