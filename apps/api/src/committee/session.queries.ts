import { colleges, type College } from '@iltizam/domain/roles';
import { readsCommittee } from '@iltizam/domain/session-readers';
import type { SessionItemState } from '@iltizam/domain/session-table';
import type { SessionFacts } from '@iltizam/domain/session-workflow';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Seats } from '@iltizam/domain/committee-rules';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { CollegeAttendance, CommitteeSession } from './session.type.js';
import { readSittings, type Sitting } from './sitting.js';

/** What a session holds before its minutes are published is read by the committee alone. */
export const toldSql = ({ actor }: Pick<Context, 'actor'>): Condition =>
  readsCommittee(actor) ? sql`true` : sql`s.state = 'PUBLISHED'`;

/** The latest first; one whose day no document names comes last. */
export const sessionOrder = sql`s.starts_on desc nulls last, s.reference desc`;

export async function sessionRows(context: Context, where: Condition): Promise<CommitteeSession[]> {
  const { rows } = await sql<CommitteeSession>`
    select s.id, s.cycle_id as "cycleId", s.reference, s.state, s.provenance, s.starts_on::text as "startsOn",
           s.ends_on::text as "endsOn", s.start_precision as "startPrecision", s.end_precision as "endPrecision",
           s.start_time as "startTime", s.date_note as "dateNote", s.subject, s.place, ${readsCommittee(context.actor) ? sql`s.link` : sql`null`} as link, s.decision,
           s.cancel_reason as "cancelReason", case when ${toldSql(context)} then s.minutes end as minutes,
           s.published_at as "publishedAt", s.version
    from committee_session s where ${where}
    order by ${sessionOrder}`.execute(context.read);
  return rows;
}

export const sessionByReference: LoaderOf<string, CommitteeSession | null> = (context) =>
  oneByKey(
    (references) => sessionRows(context, sql`s.reference = any(${references as string[]})`),
    (row) => row.reference,
  );

export const sessionById: LoaderOf<string, CommitteeSession | null> = (context) =>
  oneByKey(
    (ids) => sessionRows(context, sql`s.id = any(${ids}::uuid[])`),
    (row) => row.id,
  );

export interface HeldFacts extends SessionFacts {
  id: string;
  reference: string;
}

const unsettled: readonly SessionItemState[] = ['WAITING', 'VOTING'];

/** What the rules ask of sessions. */
export async function sessionFacts(read: Reader, where: Condition): Promise<HeldFacts[]> {
  const { rows } = await sql<HeldFacts>`
    select s.id, s.reference, s.state, coalesce(s.starts_on::text, '') as "startsOn",
      s.minutes,
      array(select i.ordinal from session_item i
            where i.session_id = s.id and i.state = any(${unsettled}::text[]) order by i.ordinal) as waiting,
      exists (select 1 from session_item i join session_vote v on v.item_id = i.id
              where i.session_id = s.id and v.closed_at is null and v.annulled_at is null) as "voteOpen"
    from committee_session s where ${where}`.execute(read);
  return rows;
}

export const factsOfSession: LoaderOf<string, HeldFacts | null> = (context) =>
  oneByKey(
    (ids) => sessionFacts(context.read, sql`s.id = any(${ids as string[]})`),
    (row) => row.id,
  );

export const sittingOfSession: LoaderOf<string, Sitting | null> = (context) =>
  new DataLoader(async (ids) => {
    const sittings = await readSittings(context.read, ids, context.today);
    return ids.map((id) => sittings.get(id) ?? null);
  });

type Came = { id: string; seats: Seats; college: College; present: number };

/** Nobody sat in a session before it was opened; of those only documents tell of nobody counted. */
export const attendanceOfSession: LoaderOf<string, CollegeAttendance[]> = (context) =>
  manyByKey<string, CollegeAttendance & { id: string }>(
    async (ids) => {
      const { rows } = await sql<Came>`
        select s.id, s.seats, k.college, (
          select count(distinct m.seat)::int from session_attendance a join committee_mandate m on m.id = a.mandate_id
          where a.session_id = s.id and m.college = k.college) as present
        from committee_session s cross join unnest(${[...colleges]}::text[]) with ordinality k (college, place)
        where s.id = any(${ids}::uuid[]) and s.opened_at is not null and ${toldSql(context)}
        order by s.id, k.place`.execute(context.read);
      return rows.map(({ id, seats, college, present }) => ({ id, college, seats: seats[college], present }));
    },
    (row) => row.id,
  );
