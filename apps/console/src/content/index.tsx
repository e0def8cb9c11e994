import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const ContentPage = later(() => import('./ContentPage'));

export const contentRoute = <Route path="/content" element={<ContentPage />} />;
