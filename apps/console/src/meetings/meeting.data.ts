import { query } from '../api/client';
import { found } from '../api/found';
import { byReference, wholeList, type ResourceMethods } from '../api/resource';
import { MeetingPage, MeetingRows } from './meeting.documents';

export const meetingMethods: ResourceMethods = {
  async getList({ filter }) {
    const { meetings } = await query(MeetingRows, { filter });
    return wholeList(meetings.map(byReference));
  },
  async getOne({ id }) {
    const { meeting } = await query(MeetingPage, { reference: String(id) });
    return { data: byReference(found(meeting)) };
  },
};
