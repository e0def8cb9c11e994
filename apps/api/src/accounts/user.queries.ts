import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Page } from '../graphql/connection.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type PageArguments } from '../graphql/page.js';
import type { Membership } from './membership.type.js';
import type { UserFilter } from './user.inputs.js';
import type { User } from './user.type.js';

const userColumns = sql`u.id, u.email, u.name, u.locale, u.disabled_at is not null as disabled,
  u.last_sign_in_at as "lastSignInAt", u.version, u.password_hash is not null as "hasPassword",
  u.second_factor_at is not null as "hasSecondFactor",
  (select max(l.expires_at) from account_link l
   where l.account_id = u.id and l.kind = 'INVITATION' and l.expires_at > now()) as "invitedUntil"`;

/** By address, which names one user and does not change. */
const byAddress = {
  name: 'users by address',
  direction: 'asc',
  columns: [{ expression: sql`u.email collate "C"`, type: 'text' }],
} as const;

export const userPage = (
  context: Context,
  filter: UserFilter | null,
  page: PageArguments,
): Promise<Page<User>> =>
  readPage(
    context.read,
    { columns: userColumns, from: sql`account u`, where: usersMatching(context, filter), order: byAddress },
    page,
  );

export const userById: LoaderOf<string, User | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<User>`
        select ${userColumns} from account u where u.id = any(${ids})`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );

/** Those that hold today first, then the last begun. */
export const membershipsOfUser: LoaderOf<string, Membership[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Membership>`
        select m.id, m.account_id as "userId", m.role, m.college, m.cycle, m.institution_id as "institutionId",
               m.plan_id as "planId",
               m.valid_from::text as "validFrom", m.valid_to::text as "validTo",
               ${holdsOn(context.today)} as "isCurrent"
        from membership m where m.account_id = any(${ids})
        order by "isCurrent" desc, m.valid_from desc, m.id`.execute(context.read);
      return rows;
    },
    (row) => row.userId,
  );

const holdsOn = (day: string) =>
  sql`(m.valid_from <= ${day}::date and coalesce(m.valid_to, 'infinity') >= ${day}::date)`;

function usersMatching({ today }: Context, filter: UserFilter | null) {
  const conditions = [sql`true`];
  if (filter?.q?.trim()) {
    conditions.push(sql`position(ar_norm(${filter.q}) in ar_norm(u.name || ' ' || u.email)) > 0`);
  }
  if (filter?.role) conditions.push(holding(today, sql`m.role = ${filter.role}`));
  if (filter?.institution) {
    const institution = sql`(select id from institution where reference = ${filter.institution})`;
    conditions.push(holding(today, sql`m.institution_id = ${institution}`));
  }
  if (filter?.disabled != null) conditions.push(sql`(u.disabled_at is not null) = ${filter.disabled}`);
  return sql.join(conditions, sql` and `);
}

const holding = (today: string, what: ReturnType<typeof sql>) =>
  sql`exists (select 1 from membership m where m.account_id = u.id and ${holdsOn(today)} and ${what})`;
