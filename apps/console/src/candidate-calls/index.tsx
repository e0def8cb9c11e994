import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const CallCreate = later(() => import('./CallCreate'));
const CallEdit = later(() => import('./CallEdit'));
const CallPage = later(() => import('./CallPage'));
const CandidacyPage = later(() => import('./CandidacyPage'));

export const callRoutes = (
  <>
    <Route path="/committee/calls/create" element={<CallCreate />} />
    <Route path="/committee/calls/:reference" element={<CallPage />} />
    <Route path="/committee/calls/:reference/edit" element={<CallEdit />} />
    <Route path="/committee/calls/:reference/candidacies/:id" element={<CandidacyPage />} />
  </>
);
