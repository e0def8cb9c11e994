import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const AccountPage = later(() => import('./AccountPage'));

export const accountRoute = <Route path="/account" element={<AccountPage />} />;
