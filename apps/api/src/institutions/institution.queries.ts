import { sql } from 'kysely';
import type { LoaderOf } from '../graphql/context.js';
import { oneByKey } from '../graphql/batch.js';
import type { Reader } from '../database/database.js';
import type { Institution } from './institution.type.js';

/** An institution as it was called on a day: `id|YYYY-MM-DD`. */
export type InstitutionOnDay = `${string}|${string}`;

export const institutionOn: LoaderOf<InstitutionOnDay, Institution | null> = (context) =>
  oneByKey(
    async (keys) => {
      const pairs = keys.map((key) => key.split('|') as [string, string]);
      const ids = pairs.map(([id]) => id);
      const days = pairs.map(([, day]) => day);
      const found = await institutionRows(
        context.read,
        sql`(select * from unnest(${ids}::uuid[], ${days}::date[]) as k(id, day))`,
      );
      return found;
    },
    (row) => `${row.id}|${row.asOf}`,
  );

/** Loads through the loader above; null stays null. */
export function loadInstitution(
  context: Parameters<typeof institutionOn>[0],
  id: string | null,
  day: string,
): Promise<Institution | null> {
  return id === null ? Promise.resolve(null) : context.load(institutionOn).load(`${id}|${day}`);
}

/** Institutions with their names of one day, in the order of their references. */
export function institutionsOn(read: Reader, day: string, ids: ReturnType<typeof sql>) {
  return institutionRows(read, sql`(select i.id, ${day}::date as day from institution i where ${ids})`);
}

async function institutionRows(read: Reader, keys: ReturnType<typeof sql>): Promise<Institution[]> {
  const { rows } = await sql<Institution>`
    select i.id, i.reference, i.kind, i.acronym, i.note, n.name,
           p.parent_id as "parentId", i.succeeded_by_id as "succeededById", k.day::text as "asOf"
    from ${keys} k
    join institution i on i.id = k.id
    join lateral (
      select name from institution_name
      where institution_id = i.id and coalesce(valid_from, '-infinity') <= k.day
      order by valid_from desc nulls last limit 1
    ) n on true
    left join lateral (
      select parent_id from institution_parent
      where institution_id = i.id
        and coalesce(valid_from, '-infinity') <= k.day and coalesce(valid_to, 'infinity') >= k.day
      order by valid_from desc nulls last limit 1
    ) p on true
    order by i.reference`.execute(read);
  return rows;
}
