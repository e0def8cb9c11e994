import { Suspense } from 'react';
import { later } from '../layout/later';
import { Route } from 'react-router-dom';
import { LoadingPage } from '../layout/LoadingPage';

const TriagePage = later(() => import('./TriagePage'));

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
