import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const DashboardPage = later(() => import('./DashboardPage'));

export const dashboardRoute = <Route path="/dashboard" element={<DashboardPage />} />;
