import { later } from '../layout/later';
import { Route } from 'react-router-dom';

const CommitteePage = later(() => import('./CommitteePage'));
const SessionCreate = later(() => import('./SessionCreate'));
const SessionEdit = later(() => import('./SessionEdit'));
const SessionPage = later(() => import('./SessionPage'));

export const committeeRoutes = (
  <>
    <Route path="/committee" element={<CommitteePage />} />
    <Route path="/committee/sessions/create" element={<SessionCreate />} />
    <Route path="/committee/sessions/:reference" element={<SessionPage />} />
    <Route path="/committee/sessions/:reference/edit" element={<SessionEdit />} />
  </>
);
