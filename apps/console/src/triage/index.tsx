import { lazy, Suspense } from 'react';
import { Route } from 'react-router-dom';
import { LoadingPage } from '../layout/LoadingPage';

const TriagePage = lazy(() => import('./TriagePage'));

/** A page without the console's frame: reading and deciding need the whole width. */
export const triageRoute = (
  <Route
    path="/triage"
    element={
      <Suspense fallback={<LoadingPage />}>
        <TriagePage />
      </Suspense>
    }
  />
);
