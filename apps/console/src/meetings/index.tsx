import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const MeetingPage = lazy(() => import('./MeetingPage'));

export const meetings: ResourceProps = {
  name: 'meetings',
  list: lazy(() => import('./MeetingList')),
  children: <Route path=":id" element={<MeetingPage />} />,
};
