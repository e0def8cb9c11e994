import { arNorm, inAscii } from '@iltizam/domain/arabic';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { accepted } from '../graphql/refused.js';
import type { Condition } from '../visibility/visibility-sql.js';

/**
 * Does the record called `alias` hold all words of what somebody searches? Folded by the domain's twin of the function
 * that folded the column, so that spelling variants meet. The column in ASCII has the index; it may find too much,
 * never too little.
 */
export const holdsWords = (alias: string, q: string, put: Put = asValue): Condition =>
  sql.join(
    foldedWords(q).flatMap((word) => [
      sql`${sql.ref(`${alias}.sought`)} like ${put(inAscii(word))}`,
      sql`${sql.ref(`${alias}.folded`)} like ${put(word)}`,
    ]),
    sql` and `,
  );

/** How a word stands in the statement. */
type Put = (word: string) => Condition;

const asValue: Put = (word) => sql`${word}`;

/** Not to be seen when the statement is planned: it is planned alike for every word. */
export const unseen: Put = (word) => sql`(select ${word}::text)`;

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
