import { lazy } from 'react';
import { Route } from 'react-router-dom';

const HealthPage = lazy(() => import('./HealthPage'));

export const healthRoute = <Route path="/health" element={<HealthPage />} />;
