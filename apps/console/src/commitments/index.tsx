import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const CommitmentPage = lazy(() => import('./CommitmentPage'));
const CommitmentEdit = lazy(() => import('./CommitmentEdit'));

export const commitments: ResourceProps = {
  name: 'commitments',
  list: lazy(() => import('./CommitmentList')),
  create: lazy(() => import('./CommitmentCreate')),
  children: [
    <Route key="show" path=":id" element={<CommitmentPage />} />,
    <Route key="edit" path=":id/edit" element={<CommitmentEdit />} />,
  ],
};
