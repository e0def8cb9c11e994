import type { LocalizedText } from '@iltizam/domain/languages';
import { draftMinutes, type MinutedItem, type SessionRecord } from '@iltizam/domain/minutes-draft';
import { readsCommittee } from '@iltizam/domain/session-readers';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { LoaderOf } from '../graphql/context.js';
import { explainedSql } from './session-item.queries.js';
import { attendanceOfSession } from './session.queries.js';

type Row = Omit<SessionRecord, 'attendance' | 'items' | 'openedAt' | 'closedAt'> & {
  id: string;
  items: MinutedItem[];
  openedAt: string;
  closedAt: string;
};

/** Why something was decided of proposals is in no minutes before it is public with them. */
const votesSql = sql`coalesce((
  select json_agg(json_build_object('round', v.round, 'ballot', v.ballot, 'action', v.motion ->> 'action',
      'text', case when v.motion ->> 'action' is null or ${explainedSql} then v.motion -> 'text' end,
      'result', v.result, 'tally', v.tally, 'voices', v.voices, 'annulReason', v.annul_reason) order by v.round)
  from session_vote v where v.item_id = i.id), '[]')`;

const itemsSql = sql`coalesce((
  select json_agg(json_build_object('ordinal', i.ordinal, 'title', i.title, 'state', i.state,
      'settledReason', i.settled_reason, 'presented', i.presented,
      'proposalCount', (select count(*) from session_proposal a where a.item_id = i.id and not a.gone),
      'untold', exists (select 1 from session_vote v where v.item_id = i.id and v.result = 'ADOPTED'
                        and v.motion ->> 'action' is not null and not ${explainedSql}),
      'votes', ${votesSql}) order by i.ordinal)
  from session_item i where i.session_id = s.id), '[]')`;

/** The minutes as the record writes them, for the committee; null of a session that is not over. */
export const minutesDraftOf: LoaderOf<string, LocalizedText | null> = (context) =>
  new DataLoader(async (ids) => {
    if (!readsCommittee(context.actor)) return ids.map(() => null);
    const { rows } = await sql<Row>`
      select s.id, s.starts_on::text as day, s.opened_at as "openedAt", s.closed_at as "closedAt", s.subject, s.place,
        ${itemsSql} as items
      from committee_session s where s.id = any(${ids}::uuid[]) and s.closed_at is not null`.execute(
      context.read,
    );
    const drafts = new Map<string, LocalizedText>();
    for (const { id, ...row } of rows) {
      const attendance = await context.load(attendanceOfSession).load(id);
      const [openedAt, closedAt] = [new Date(row.openedAt), new Date(row.closedAt)];
      drafts.set(id, draftMinutes({ ...row, openedAt, closedAt, attendance }));
    }
    return ids.map((id) => drafts.get(id) ?? null);
  });
