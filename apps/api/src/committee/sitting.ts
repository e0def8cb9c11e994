import { seatsNow, type SeatNow } from '@iltizam/domain/attendance';
import type { CommitteeRules, Seats } from '@iltizam/domain/committee-rules';
import type { Mandate } from '@iltizam/domain/mandates';
import { isRecused, type ConflictFacts } from '@iltizam/domain/recusal';
import { anonymous, type Actor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';

type Seated = Mandate & { organisation: string | null };

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
          'id', m.id, 'college', m.college, 'seat', m.seat, 'capacity', m.capacity, 'person', m.user_id,
          'from', m.valid_from, 'to', m.valid_to, 'organisation', member.organisation)
        from committee_mandate m cross join lateral (
          select i.reference as organisation from membership r
          join account a on a.id = r.account_id and a.disabled_at is null
          left join institution i on i.id = r.institution_id
          where r.account_id = m.user_id and r.role = 'MEMBER' and r.college = m.college
            and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date)
          order by r.valid_from, r.id limit 1) member
        where m.cycle_id = s.cycle_id order by m.id) as mandates,
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

const asMember = ({ person, college, organisation }: Seated): Actor => ({
  userId: person,
  memberships: [{ role: 'MEMBER', college, institutions: [], organisation, plan: null, meeting: null }],
});

/** Who stands aside from a lot: everybody who does from one of its proposals. */
export const asideFrom = (mandates: readonly Seated[], lot: readonly ConflictFacts[]): Set<string> =>
  new Set(
    mandates
      .filter((mandate) => lot.some((conflicts) => isRecused(asMember(mandate), conflicts)))
      .map(({ person }) => person),
  );

export async function readAside(
  read: Reader,
  { mandates }: Pick<Sitting, 'mandates'>,
  proposals: readonly string[],
): Promise<Set<string>> {
  const facts = await readProposalFacts(read, anonymous, proposals);
  return asideFrom(
    mandates,
    [...facts.values()].map(({ conflicts }) => conflicts),
  );
}
