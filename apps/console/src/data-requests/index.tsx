import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const DataRequestsPage = later(() => import('./DataRequestsPage'));

export const dataRequestsRoute = <Route path="/data-requests" element={<DataRequestsPage />} />;
