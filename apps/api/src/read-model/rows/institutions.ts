import { carriedOutStages } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

const namesThen = sql`institution_name n
    where n.institution_id = i.id and coalesce(n.valid_from, '-infinity') <= i_on.day`;

/** Institutions by rows of their id, the day their name is of, and their place in a list. One without a name is none. */
function named(at: At, keys: Sql): Sql {
  const from = sql`from (${keys} offset 0) i_on (id, day, place) join institution i on i.id = i_on.id`;
  if (!at.asked.of.some(({ field }) => field === 'name'))
    return sql`${from} where exists (select 1 from ${namesThen})`;
  return sql`${from} join lateral (
    select n.name from ${namesThen} order by n.valid_from desc nulls last limit 1) i_name on true`;
}

export const institutionOn = (at: At, id: Sql, day: Sql): Sql =>
  at.one('Institution', { from: named(at, sql`select ${id}, ${day}, 0`) });

/** In their places, and of one place by reference. */
export const institutionsOn = (at: At, keys: Sql): Sql =>
  at.many('Institution', { from: named(at, keys), order: sql`i_on.place, i.reference` });

export const today = (at: At): Sql => sql`${sql.lit(at.context.today)}::date`;

/** The day whose names a plan's institutions bear: the domain's `isCarriedOut`, as `namesDayOf` reads it. */
export const namesDay = (at: At, planId: Sql): Sql => sql`(
  select case when np.stage in (${sql.join(carriedOutStages.map((stage) => sql.lit(stage)))}) then coalesce(np.adopted_on, np.starts_on)
              else ${today(at)} end from plan np where np.id = ${planId})`;
