import { lazy } from 'react';
import { Route } from 'react-router-dom';

const PublicationPage = lazy(() => import('./PublicationPage'));

export const publicationRoute = <Route path="/publication" element={<PublicationPage />} />;
