import { checkAnswer, type Attending, type PollState } from '@iltizam/domain/meeting-polls';
import type { MeetingFormat } from '@iltizam/domain/meetings';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { MeetingPoll, OwnPollStanding } from './poll.type.js';

export const pollsOfMeeting: LoaderOf<string, MeetingPoll[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<MeetingPoll>`
        select id, meeting_id as "meetingId", question, options, state, answered, version from meeting_poll
        where meeting_id = any(${ids}) order by ordinal`.execute(context.read);
      return rows;
    },
    (row) => row.meetingId,
  );

/** A poll before somebody who may have a seat at its meeting. */
export interface AskedPoll {
  id: string;
  state: PollState;
  options: number;
  meetingId: string;
  meeting: string;
  format: MeetingFormat;
  registration: string | null;
  seat: Attending | null;
  answered: boolean;
}

export async function askedPolls(
  read: Reader,
  ids: readonly string[],
  citizen: string,
): Promise<AskedPoll[]> {
  const { rows } = await sql<AskedPoll>`
    select p.id, p.state, jsonb_array_length(p.options) as options, m.id as "meetingId", m.reference as meeting,
      m.format, r.id as registration,
      case when r.id is not null then
        jsonb_build_object('state', r.state, 'checkedIn', r.checked_in_at is not null) end as seat,
      exists (select 1 from poll_voter v where v.poll_id = p.id and v.registration_id = r.id) as answered
    from meeting_poll p join meeting m on m.id = p.meeting_id
    left join meeting_registration r on r.meeting_id = m.id and r.citizen_id = ${citizen}
    where p.id = any(${ids})`.execute(read);
  return rows;
}

/** Of the person the portal recognises; null for everybody else. */
export const ownPollStanding: LoaderOf<string, (OwnPollStanding & { id: string }) | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { citizen } = context;
      const asked = citizen === null ? [] : await askedPolls(context.read, ids, citizen.id);
      return asked.map(({ id, state, format, seat, answered }) => ({
        id,
        canAnswer: checkAnswer({ state }, format, seat, answered).ok,
        hasAnswered: answered,
      }));
    },
    (row) => row.id,
  );
