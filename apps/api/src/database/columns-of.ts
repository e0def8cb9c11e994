import type { EntityName } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';
import type { EntityManager } from './database.js';

/** How a column leaves PostgreSQL as a client reads it: days as text, decimals and long numbers as numbers. */
const casts: [type: RegExp, cast: string][] = [
  [/^date$/u, '::text'],
  [/^(numeric|bigint)/u, '::float8'],
];

/**
 * The columns of a table under the names of its entity, for a table called `alias`. A new column is read without
 * anybody listing it, and stays private until a type names it.
 */
export function columnsOf<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  alias: string,
  except: readonly (keyof E & string)[],
): RawBuilder<unknown> {
  const columns = em
    .getMetadata()
    .get(entity)
    .props.filter(({ name }) => !except.includes(name as keyof E & string))
    .map(({ name, fieldNames: [column], columnTypes: [type = ''] }) => {
      const cast = casts.find(([pattern]) => pattern.test(type))?.[1] ?? '';
      return sql.raw(`${alias}."${column}"${cast} as "${name}"`);
    });
  return sql.join(columns);
}
