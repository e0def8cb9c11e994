import { lazy } from 'react';
import { Route } from 'react-router-dom';

const DashboardPage = lazy(() => import('./DashboardPage'));

export const dashboardRoute = <Route path="/dashboard" element={<DashboardPage />} />;
