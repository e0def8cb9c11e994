import { lazy } from 'react';
import { Route } from 'react-router-dom';

const CallCreate = lazy(() => import('./CallCreate'));
const CallEdit = lazy(() => import('./CallEdit'));
const CallPage = lazy(() => import('./CallPage'));
const CandidacyPage = lazy(() => import('./CandidacyPage'));

export const callRoutes = (
  <>
    <Route path="/committee/calls/create" element={<CallCreate />} />
    <Route path="/committee/calls/:reference" element={<CallPage />} />
    <Route path="/committee/calls/:reference/edit" element={<CallEdit />} />
    <Route path="/committee/calls/:reference/candidacies/:id" element={<CandidacyPage />} />
  </>
);
