import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ApplicationsPage = lazy(() => import('./ApplicationsPage'));

export const applicationsRoute = <Route path="/applications" element={<ApplicationsPage />} />;
