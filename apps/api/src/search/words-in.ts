import { arNorm } from '@iltizam/domain/arabic';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { accepted } from '../graphql/refused.js';
import type { Condition } from '../visibility/visibility-sql.js';

/**
 * Does the record called `alias` hold all words of what somebody searches? Folded by the domain's twin of the function
 * that folded the column, so that spelling variants meet. The column in ASCII has the index; it may find too much,
 * never too little.
 */
export function holdsWords(alias: string, q: string): Condition {
  const column = (name: string) => sql`${sql.ref(alias)}.${sql.ref(name)}`;
  const words = arNorm(accepted(checkText(q, 'search', 'q'))).split(' ');
  return sql.join(
    words.map((word) => {
      const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
      return sql`${column('sought')} like in_ascii(${pattern}) and ${column('folded')} like ${pattern}`;
    }),
    sql` and `,
  );
}
