import { seatsNow, type SeatNow } from '@iltizam/domain/attendance';
import type { CommitteeRules, Seats } from '@iltizam/domain/committee-rules';
import type { Mandate } from '@iltizam/domain/mandates';
import { isRecused, type ConflictFacts } from '@iltizam/domain/recusal';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { actorOf, membershipsOf, ownCitizens, type MembershipRow } from '../accounts/actor.queries.js';
import type { Reader } from '../database/database.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';

/** With everything the person is today: in a session they stand aside from what they would stand aside from anywhere. */
type Seated = Mandate & { memberships: readonly MembershipRow[] };

/** A session as it sits today: under which rules, who holds which seat, who is in the room. */
export interface Sitting {
  id: string;
  rules: CommitteeRules;
  mandates: Seated[];
  room: ReadonlySet<string>;
  seats: SeatNow[];
}

interface Row {
  id: string;
  rules: CommitteeRules;
  agreed: Seats;
  mandates: Seated[];
  room: string[];
}

/**
 * A mandate seats somebody only while they are a member of that college: who lost the role yesterday has no voice today,
 * whatever their mandate says.
 */
export async function readSittings(
  read: Reader,
  ids: readonly string[],
  today: string,
): Promise<Map<string, Sitting>> {
  const { rows } = await sql<Row>`
    select s.id, coalesce(s.rules, c.rules) as rules, coalesce(s.seats, c.seats) as agreed,
      array(select json_build_object(
          'id', seat.id, 'college', seat.college, 'seat', seat.seat, 'capacity', seat.capacity, 'person', seat.user_id,
          'from', seat.valid_from, 'to', seat.valid_to, 'memberships', person.memberships)
        from committee_mandate seat cross join lateral (
          select json_agg(held) as memberships from (${membershipsOf(sql`seat.user_id`, today)}) held
          having bool_or(held.role = 'MEMBER' and held.college = seat.college)) person
        where seat.cycle_id = s.cycle_id order by seat.id) as mandates,
      array(select t.mandate_id from session_attendance t
            where t.session_id = s.id and t.left_at is null) as room
    from committee_session s join committee_cycle c on c.id = s.cycle_id
    where s.id = any(${ids}::uuid[])`.execute(read);
  return new Map(
    rows.map(({ agreed, ...row }) => {
      const room = new Set(row.room);
      return [row.id, { ...row, room, seats: seatsNow(agreed, row.mandates, room, today) }];
    }),
  );
}

export async function readSitting(read: Reader, id: string, today: string): Promise<Sitting> {
  return (await readSittings(read, [id], today)).get(id)!;
}

/** Who stands aside from a lot: everybody who does from one of its proposals. */
export const asideFrom = (
  mandates: readonly Seated[],
  citizens: ReadonlyMap<string, string>,
  lot: readonly ConflictFacts[],
): Set<string> =>
  new Set(
    mandates
      .filter(({ person, memberships }) => {
        const actor = actorOf(person, memberships, citizens.get(person) ?? null);
        return lot.some((conflicts) => isRecused(actor, conflicts));
      })
      .map(({ person }) => person),
  );

/** As what citizens those who sit are known, by account. */
export const citizensSeated = (read: Reader, mandates: readonly Seated[]): Promise<Map<string, string>> =>
  ownCitizens(
    read,
    mandates.map(({ person }) => person),
  );

export async function readAside(
  read: Reader,
  { mandates }: Pick<Sitting, 'mandates'>,
  proposals: readonly string[],
): Promise<Set<string>> {
  const facts = await readProposalFacts(read, anonymous, proposals);
  return asideFrom(
    mandates,
    await citizensSeated(read, mandates),
    [...facts.values()].map(({ conflicts }) => conflicts),
  );
}
