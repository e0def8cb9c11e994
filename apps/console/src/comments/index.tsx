import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const CommentsPage = later(() => import('./CommentsPage'));

export const commentsRoute = <Route path="/comments" element={<CommentsPage />} />;
