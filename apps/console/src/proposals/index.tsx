import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const ProposalList = later(() => import('./ProposalList'));
const ProposalPage = later(() => import('./ProposalPage'));

export const proposals: ResourceProps = {
  name: 'proposals',
  list: ProposalList,
  children: <Route path=":id" element={<ProposalPage />} />,
};
