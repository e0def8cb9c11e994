import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ModerationPage = lazy(() => import('./ModerationPage'));

export const moderationRoute = <Route path="/moderation" element={<ModerationPage />} />;
