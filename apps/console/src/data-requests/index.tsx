import { lazy } from 'react';
import { Route } from 'react-router-dom';

const DataRequestsPage = lazy(() => import('./DataRequestsPage'));

export const dataRequestsRoute = <Route path="/data-requests" element={<DataRequestsPage />} />;
