import type { EntityName, EntityProperty } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';
import type { EntityManager } from './database.js';

/**
 * `insert` of one row of an entity as a part of a larger statement, written where `from` has a row. Every column is
 * named and typed, whatever the row holds, so that the statement's text is always the same and stays planned.
 */
export function insertRow<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  row: Partial<Record<keyof E & string, unknown>>,
  from: string,
): RawBuilder<unknown> {
  const { tableName, props } = em.getMetadata().get(entity);
  const written = props.filter(({ persist, autoincrement }) => persist !== false && !autoincrement);
  const columns = written.map(({ fieldNames: [column] }) => sql.ref(column!));
  const given = row as Record<string, unknown>;
  const values = written.map((prop) =>
    typed(prop, given[prop.name] ?? prop.onCreate?.(row as E, em) ?? null),
  );
  return sql`insert into ${sql.table(tableName)} (${sql.join(columns)})
    select ${sql.join(values)} from ${sql.table(from)}`;
}

function typed(
  { columnTypes: [type = 'text'] }: Pick<EntityProperty, 'columnTypes'>,
  value: unknown,
): RawBuilder<unknown> {
  const json = type === 'jsonb' && value !== null;
  return sql`${json ? JSON.stringify(value) : value}::${sql.raw(type)}`;
}
