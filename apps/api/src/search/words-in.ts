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
  const words = foldedWords(q);
  const sought = sql.ref(`${alias}.sought`);
  return sql.join(
    words.map((word) => sql`${sought} like in_ascii(${word}) and ${holdsFolded(alias, [word])}`),
    sql` and `,
  );
}

/** The words somebody searches for, folded, each as a pattern that is found anywhere in a folded text. */
export const foldedWords = (q: string): string[] =>
  arNorm(accepted(checkText(q, 'search', 'q')))
    .split(' ')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);

/** The same without the index, where the records to look at are few. */
export const holdsFolded = (alias: string, words: readonly string[]): Condition =>
  sql.join(
    words.map((word) => sql`${sql.ref(`${alias}.folded`)} like ${word}`),
    sql` and `,
  );
