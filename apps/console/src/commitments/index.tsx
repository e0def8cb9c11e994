import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const CardLayout = lazy(() => import('./card/CardLayout'));
const CommitmentPage = lazy(() => import('./CommitmentPage'));
const VersionsPage = lazy(() => import('./versions/VersionsPage'));
const SectionPage = lazy(() => import('./card/SectionPage'));

export const commitments: ResourceProps = {
  name: 'commitments',
  list: lazy(() => import('./CommitmentList')),
  create: lazy(() => import('./CommitmentCreate')),
  children: [
    <Route key="card" path=":id" element={<CardLayout />}>
      <Route index element={<CommitmentPage />} />
      <Route path="versions" element={<VersionsPage />} />
      <Route path=":section" element={<SectionPage />} />
    </Route>,
  ],
};
