import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const ModerationPage = later(() => import('./ModerationPage'));

export const moderationRoute = <Route path="/moderation" element={<ModerationPage />} />;
