import { lazy } from 'react';
import { Route } from 'react-router-dom';

const CommentsPage = lazy(() => import('./CommentsPage'));

export const commentsRoute = <Route path="/comments" element={<CommentsPage />} />;
