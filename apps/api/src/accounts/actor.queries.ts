import type { Actor, ActorMembership, College, Role } from '@iltizam/domain/roles';
import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';

/** A membership as the database tells it. */
export interface MembershipRow {
  role: Role;
  college: College | null;
  organisation: string | null;
  plan: string | null;
  meeting: string | null;
  institutions: string[] | null;
}

/** What a person may act as today, read again at every request. */
export async function readActor(read: Reader, userId: string, today: string): Promise<Actor> {
  const { rows } = await membershipsOf(sql`${userId}`, today).execute(read);
  const citizens = await ownCitizens(read, [userId]);
  return actorOf(userId, rows, citizens.get(userId) ?? null);
}

/**
 * The citizen who has the address of an account `u`, where one does. Addresses are compared here, and what leaves is an
 * id: no reader behind a wall needs one.
 */
export const ownCitizenSql = sql`(select w.id from citizen w where w.email = u.email)`;

/** By account; those with whose address nobody ever came to the portal are left out. */
export async function ownCitizens(read: Reader, accounts: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; citizen: string | null }>`
    select u.id, ${ownCitizenSql} as citizen from account u where u.id = any(${accounts}::uuid[])`.execute(
    read,
  );
  return new Map(rows.flatMap(({ id, citizen }) => (citizen === null ? [] : [[id, citizen] as const])));
}

export const actorOf = (
  userId: string,
  memberships: readonly MembershipRow[],
  citizen: string | null,
): Actor => ({
  userId,
  citizen,
  memberships: memberships.map((row): ActorMembership => ({
    role: row.role,
    college: row.college,
    institutions: row.institutions ?? [],
    organisation: row.role === 'MEMBER' ? row.organisation : null,
    plan: row.plan,
    meeting: row.meeting,
  })),
});

/**
 * The memberships an account has today. An officer acts for the institution, for the departments under it today, and
 * for whatever these succeeded, each with what stood under it at its end.
 */
export const membershipsOf = (account: RawBuilder<unknown>, today: string): RawBuilder<MembershipRow> => sql`
    select m.role, m.college, i.reference as organisation, p.reference as plan, g.reference as meeting,
      case when m.role = 'OFFICER' then (
        with recursive reach(id) as (
          select m.institution_id
          union
          select next.id from reach join lateral (
            select ip.institution_id as id from institution_parent ip
            join institution above on above.id = ip.parent_id
            where ip.parent_id = reach.id and coalesce(ip.valid_from, '-infinity') <= ${today}::date
              and (coalesce(ip.valid_to, 'infinity') >= ${today}::date or (
                above.succeeded_by_id is not null and not exists (
                  select 1 from institution_parent later
                  where later.institution_id = ip.institution_id and later.valid_from > ip.valid_to
                    and later.valid_from <= ${today}::date)))
            union all
            select s.id from institution s where s.succeeded_by_id = reach.id
          ) next on true
        )
        select array_agg(r.reference order by r.reference) from reach join institution r on r.id = reach.id
      ) end as institutions
    from membership m
    join account a on a.id = m.account_id and a.disabled_at is null
    left join institution i on i.id = m.institution_id
    left join plan p on p.id = m.plan_id
    left join meeting g on g.id = m.meeting_id
    where m.account_id = ${account} and m.valid_from <= ${today}::date
      and (m.valid_to is null or m.valid_to >= ${today}::date)
    order by m.created_at, m.id`;
