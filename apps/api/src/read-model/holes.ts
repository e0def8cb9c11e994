import { sql } from 'kysely';
import { bytesOf, textOf, type Bytes } from '../database/bytes.js';
import { concat, type Sql } from './json-sql.js';

/**
 * What the domain computes stands in the answer's text as a hole: its number and the facts it is computed from, between
 * two control characters, which JSON never holds unescaped. The rule stays where it is written; only the facts come
 * from the statement.
 */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Makes JSON of the facts of a hole. */
export type Filler = (facts: unknown) => string;

/** A hole to be filled by number, with facts that are JSON. */
export const hole = (filler: number, facts: Sql): Sql =>
  concat([sql.lit(`${OPEN}${filler} `) as Sql, facts, sql.lit(CLOSE) as Sql]);

/** Facts in a row, `[a,b]`, of parts that are JSON. */
export const tuple = (parts: readonly Sql[]): Sql =>
  concat([
    ...parts.flatMap((part, index) => [sql.lit(index === 0 ? '[' : ',') as Sql, part]),
    sql.lit(']') as Sql,
  ]);

export function fillHoles(text: Bytes, fillers: readonly Filler[]): Bytes {
  if (fillers.length === 0) return text;
  const [first = '', ...parts] = text.split(OPEN);
  let filled = first;
  for (const part of parts) {
    const facts = part.indexOf(' ');
    const end = part.indexOf(CLOSE);
    const fill = fillers[Number(part.slice(0, facts))]!;
    filled += bytesOf(fill(JSON.parse(textOf(part.slice(facts + 1, end))))) + part.slice(end + 1);
  }
  return filled;
}

/** Writes the fields asked of an object that the domain computed, as `JSON.stringify` would. */
export function writerOf(asked: readonly { name: string; field: string }[]): (value: object) => string {
  const parts = asked.map(({ name, field }, index) => ({
    lead: `${index === 0 ? '{' : ','}"${name}":`,
    constant: field.startsWith('__typename ') ? JSON.stringify(field.split(' ')[1]) : null,
    field,
  }));
  return (value) => {
    const held = value as Record<string, unknown>;
    let text = '';
    for (const { lead, constant, field } of parts)
      text += lead + (constant ?? JSON.stringify(held[field] ?? null));
    return `${text}}`;
  };
}
