import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const CardLayout = later(() => import('./card/CardLayout'));
const CommitmentPage = later(() => import('./CommitmentPage'));
const VersionsPage = later(() => import('./versions/VersionsPage'));
const SectionPage = later(() => import('./card/SectionPage'));

export const commitments: ResourceProps = {
  name: 'commitments',
  list: later(() => import('./CommitmentList')),
  create: later(() => import('./CommitmentCreate')),
  children: [
    <Route key="card" path=":id" element={<CardLayout />}>
      <Route index element={<CommitmentPage />} />
      <Route path="versions" element={<VersionsPage />} />
      <Route path=":section" element={<SectionPage />} />
    </Route>,
  ],
};
