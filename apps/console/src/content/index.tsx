import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ContentPage = lazy(() => import('./ContentPage'));

export const contentRoute = <Route path="/content" element={<ContentPage />} />;
