import { lazy } from 'react';
import { Route } from 'react-router-dom';

const CommitteePage = lazy(() => import('./CommitteePage'));
const SessionCreate = lazy(() => import('./SessionCreate'));
const SessionEdit = lazy(() => import('./SessionEdit'));
const SessionPage = lazy(() => import('./SessionPage'));

export const committeeRoutes = (
  <>
    <Route path="/committee" element={<CommitteePage />} />
    <Route path="/committee/sessions/create" element={<SessionCreate />} />
    <Route path="/committee/sessions/:reference" element={<SessionPage />} />
    <Route path="/committee/sessions/:reference/edit" element={<SessionEdit />} />
  </>
);
