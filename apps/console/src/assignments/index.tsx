import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const AssignmentPage = later(() => import('./AssignmentPage'));

export const assignments: ResourceProps = {
  name: 'assignments',
  list: later(() => import('./AssignmentList')),
  children: <Route path=":id" element={<AssignmentPage />} />,
};
