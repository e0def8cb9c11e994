import { locales } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { Condition } from '../visibility/visibility-sql.js';

const MARKS = ' .,،;؛:!?؟«»‹›"“”‘’()[]/-–—';
const bare = (name: Condition): Condition => sql`btrim(ar_norm(${name}), ${MARKS})`;

/**
 * The institution that bears this name, or bore it, in one of its languages: equal once folded as search folds it, but
 * for the marks around it, and nothing is guessed. Where several bore it, the one that bears it still.
 */
export async function institutionNamed(read: Reader, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select n.institution_id as id from institution_name n cross join lateral jsonb_each_text(n.name) as said (language, name)
    where said.language = any(${[...locales]}::text[]) and ${bare(sql`said.name`)} = ${bare(sql`${name}`)}
    order by n.valid_to desc nulls first, n.valid_from desc nulls last, n.institution_id limit 1`.execute(
    read,
  );
  return rows[0]?.id ?? null;
}
