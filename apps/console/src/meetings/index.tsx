import { later } from '../layout/later';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const MeetingPage = later(() => import('./MeetingPage'));
const MeetingEdit = later(() => import('./MeetingEdit'));

export const meetings: ResourceProps = {
  name: 'meetings',
  list: later(() => import('./MeetingList')),
  create: later(() => import('./MeetingCreate')),
  children: [
    <Route key="page" path=":id" element={<MeetingPage />} />,
    <Route key="edit" path=":id/edit" element={<MeetingEdit />} />,
  ],
};
