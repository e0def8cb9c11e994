import { sql, type RawBuilder } from 'kysely';

/** An expression in SQL. Those made here are JSON as text, as `JSON.stringify` writes it, and never null. */
export type Sql = RawBuilder<unknown>;

const orNull = (text: Sql): Sql => sql`coalesce(${text}, 'null')`;

/** Text of people: escaped. */
export const string = (value: Sql): Sql => orNull(sql`to_json((${value}))::text`);

/** Names of a closed list, identifiers, days: nothing in them needs escaping. */
export const word = (value: Sql): Sql => orNull(sql`'"' || (${value}) || '"'`);

/** Whole numbers, and whether something is so. */
export const plain = (value: Sql): Sql => orNull(sql`(${value})::text`);

/** A decimal as a client's number reads it: PostgreSQL writes very small ones with an exponent, JavaScript does not. */
export const float = (value: Sql): Sql =>
  orNull(
    sql`case when abs(${value}) < 0.0001 then trim_scale(${value})::text else (${value})::float8::text end`,
  );

export const instant = (value: Sql): Sql =>
  word(sql`to_char((${value}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** An array of a closed list or of numbers. */
export const array = (value: Sql): Sql => orNull(sql`array_to_json(${value})::text`);

/** PostgreSQL takes at most a hundred arguments. */
const MOST = 90;

export function concat(parts: readonly Sql[]): Sql {
  if (parts.length <= MOST) return sql`concat(${sql.join(parts)})`;
  const groups = Array.from({ length: Math.ceil(parts.length / MOST) }, (_, index) =>
    concat(parts.slice(index * MOST, (index + 1) * MOST)),
  );
  return concat(groups);
}

/** `{"name":…,"name":…}` */
export function object(fields: readonly (readonly [name: string, value: Sql])[]): Sql {
  const parts = fields.flatMap(([name, value], index) => [
    sql.lit(`${index === 0 ? '{' : ','}"${name}":`) as Sql,
    value,
  ]);
  return concat([...parts, sql.lit('}')]);
}

/** The rows of a statement as a list of JSON; `each` may be null where a row is not to be shown. */
export const list = (each: Sql, from: Sql, order: Sql): Sql =>
  sql`concat('[', (select string_agg(${each}, ',' order by ${order}) ${from}), ']')`;

/** The one row of a statement, or null. */
export const one = (each: Sql, from: Sql): Sql => sql`coalesce((select ${each} ${from}), 'null')`;
