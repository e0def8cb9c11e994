import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const MeetingPage = lazy(() => import('./MeetingPage'));
const MeetingEdit = lazy(() => import('./MeetingEdit'));

export const meetings: ResourceProps = {
  name: 'meetings',
  list: lazy(() => import('./MeetingList')),
  create: lazy(() => import('./MeetingCreate')),
  children: [
    <Route key="page" path=":id" element={<MeetingPage />} />,
    <Route key="edit" path=":id/edit" element={<MeetingEdit />} />,
  ],
};
