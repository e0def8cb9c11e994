import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const PublicationPage = later(() => import('./PublicationPage'));

export const publicationRoute = <Route path="/publication" element={<PublicationPage />} />;
