import { LockMode, type EntityName, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '../database/database.js';
import { notFound, Refused } from '../graphql/refused.js';

/**
 * Takes a record for changing: it must be there, and be the version the person saw. The row stays locked until
 * the command ends, so the check holds.
 */
export async function lockVersion<E extends { id: string; version: number }>(
  em: EntityManager,
  entity: EntityName<E>,
  where: FilterQuery<E>,
  seen: number,
  conflict?: (current: E) => Promise<{ current: Record<string, unknown>; yours: Record<string, unknown> }>,
): Promise<E> {
  const row = (await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE })) as E | null;
  if (!row) throw notFound();
  if (row.version !== seen) {
    const sides = conflict ? await conflict(row) : { current: {}, yours: {} };
    throw new Refused(
      { code: 'STALE_VERSION', field: 'version', facts: { yours: seen, current: row.version } },
      { current: { version: row.version, ...sides.current }, yours: { version: seen, ...sides.yours } },
    );
  }
  return row;
}
