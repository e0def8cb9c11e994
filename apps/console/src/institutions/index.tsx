import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const InstitutionPage = lazy(() => import('./InstitutionPage'));

export const institutions: ResourceProps = {
  name: 'institutions',
  list: lazy(() => import('./InstitutionList')),
  children: <Route path=":id" element={<InstitutionPage />} />,
};
