import { readsCommittee } from '@iltizam/domain/session-readers';
import { colleges } from '@iltizam/domain/roles';
import type { Seats } from '@iltizam/domain/committee-rules';
import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { CollegeSeats, Committee, CommitteeCycle, Mandate } from './committee.type.js';

/** What the documents say of the committee; null where no country is loaded. */
export async function readCommittee({ read }: Context): Promise<Committee | null> {
  const { rows } = await sql<Committee>`
    select record -> 'committee' -> 'name' as name, record -> 'committee' -> 'role' as role,
           record -> 'committee' -> 'parity' as parity, record -> 'committee' -> 'rotation' as rotation
    from country where record -> 'committee' -> 'name' is not null order by reference limit 1`.execute(read);
  return rows[0] ?? null;
}

export const shownSeats = (seats: Seats): CollegeSeats[] =>
  colleges.map((college) => ({ college, seats: seats[college] }));

type CycleRow = Omit<CommitteeCycle, 'seats'> & { seats: Seats };

/** Cycles are few and all public: the latest first. */
export async function cycleRows({ read }: Context, where: Condition): Promise<CommitteeCycle[]> {
  const { rows } = await sql<CycleRow>`
    select c.id, c.reference, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.seats, c.rules, c.version
    from committee_cycle c where ${where} order by c.starts_on desc, c.id`.execute(read);
  return rows.map((row) => ({ ...row, seats: shownSeats(row.seats) }));
}

export const cycleById: LoaderOf<string, CommitteeCycle | null> = (context) =>
  oneByKey(
    (ids) => cycleRows(context, sql`c.id = any(${ids as string[]})`),
    (row) => row.id,
  );

/** A member's institution is that of the membership that begins last before the mandate ends. */
export const institutionSql = sql`(
  select r.institution_id from membership r
  where r.account_id = m.user_id and r.role = 'MEMBER' and r.college = m.college
  order by r.valid_from desc, r.id desc limit 1)`;

export const mandateOrder = sql`m.college desc, m.seat, m.capacity, m.valid_from, m.id`;

export async function mandateRows({ read, actor }: Context, where: Condition): Promise<Mandate[]> {
  const holder = readsCommittee(actor) ? sql`u.name` : sql`null`;
  const { rows } = await sql<Mandate>`
    select m.id, m.cycle_id as "cycleId", m.college, m.seat, m.capacity, m.position, m.public_name as "publicName",
           m.valid_from::text as "validFrom", m.valid_to::text as "validTo", ${holder} as holder,
           ${institutionSql} as "institutionId"
    from committee_mandate m join account u on u.id = m.user_id
    where ${where} order by ${mandateOrder}`.execute(read);
  return rows;
}

export const mandatesOfCycle: LoaderOf<string, Mandate[]> = (context) =>
  manyByKey(
    (ids) => mandateRows(context, sql`m.cycle_id = any(${ids as string[]})`),
    (row) => row.cycleId,
  );

export const mandateById: LoaderOf<string, Mandate | null> = (context) =>
  oneByKey(
    (ids) => mandateRows(context, sql`m.id = any(${ids as string[]})`),
    (row) => row.id,
  );
