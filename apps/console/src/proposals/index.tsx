import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const ProposalList = lazy(() => import('./ProposalList'));
const ProposalPage = lazy(() => import('./ProposalPage'));

export const proposals: ResourceProps = {
  name: 'proposals',
  list: ProposalList,
  children: <Route path=":id" element={<ProposalPage />} />,
};
