import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const InstitutionPage = later(() => import('./InstitutionPage'));

export const institutions: ResourceProps = {
  name: 'institutions',
  list: later(() => import('./InstitutionList')),
  children: <Route path=":id" element={<InstitutionPage />} />,
};
