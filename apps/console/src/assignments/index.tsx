import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const AssignmentPage = lazy(() => import('./AssignmentPage'));

export const assignments: ResourceProps = {
  name: 'assignments',
  list: lazy(() => import('./AssignmentList')),
  children: <Route path=":id" element={<AssignmentPage />} />,
};
