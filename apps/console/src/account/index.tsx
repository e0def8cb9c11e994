import { lazy } from 'react';
import { Route } from 'react-router-dom';

const AccountPage = lazy(() => import('./AccountPage'));

export const accountRoute = <Route path="/account" element={<AccountPage />} />;
