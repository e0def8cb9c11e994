import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const HealthPage = later(() => import('./HealthPage'));

export const healthRoute = <Route path="/health" element={<HealthPage />} />;
