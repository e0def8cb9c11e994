import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const UserPage = later(() => import('./UserPage'));

export const users: ResourceProps = {
  name: 'users',
  list: later(() => import('./UserList')),
  create: later(() => import('./UserCreate')),
  children: <Route path=":id" element={<UserPage />} />,
};
