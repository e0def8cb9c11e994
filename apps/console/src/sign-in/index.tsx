import { Suspense, type ReactElement } from 'react';
import { later } from '../layout/later';
import { Route } from 'react-router-dom';
import { LoadingPage } from '../layout/LoadingPage';

const ForgottenPage = later(() => import('./ForgottenPage'));
const ChoosePasswordPage = later(() => import('./ChoosePasswordPage'));

const open = (page: ReactElement) => <Suspense fallback={<LoadingPage />}>{page}</Suspense>;

/** The pages of whoever cannot sign in yet: outside of the console's frame, and without a session. */
export const passwordRoutes = [
  <Route key="forgotten" path="/forgotten" element={open(<ForgottenPage />)} />,
  <Route key="password" path="/password" element={open(<ChoosePasswordPage />)} />,
];
