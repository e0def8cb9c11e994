import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const UserPage = lazy(() => import('./UserPage'));

export const users: ResourceProps = {
  name: 'users',
  list: lazy(() => import('./UserList')),
  create: lazy(() => import('./UserCreate')),
  children: <Route path=":id" element={<UserPage />} />,
};
