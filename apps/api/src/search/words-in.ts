import { arNorm } from '@iltizam/domain/arabic';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { accepted } from '../graphql/refused.js';
import type { Condition } from '../visibility/visibility-sql.js';

/**
 * Does a folded column hold all words of what somebody searches? Folded by the domain's twin of the function that
 * folded the column, so that spelling variants meet and the index serves.
 */
export function holdsWords(folded: Condition, q: string): Condition {
  const words = arNorm(accepted(checkText(q, 'search', 'q'))).split(' ');
  return sql.join(
    words.map((word) => sql`${folded} like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`),
    sql` and `,
  );
}
