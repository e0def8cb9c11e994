import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const ApplicationsPage = later(() => import('./ApplicationsPage'));

export const applicationsRoute = <Route path="/applications" element={<ApplicationsPage />} />;
