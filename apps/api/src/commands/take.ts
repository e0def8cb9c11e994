import type { Result } from '@iltizam/domain/refusals';
import type { EntityName } from '@mikro-orm/core';
import { accepted, Refused } from '../graphql/refused.js';
import type { Change } from './change.js';
import { lockVersion } from './lock.js';

/**
 * Takes the record to be changed, refusing in this order: not yours, changed since you read it, not now. Who may
 * not act learns nothing of versions; who lost a race learns that before anything else.
 */
export async function take<E extends { id: string; version: number }>(
  change: Change,
  entity: EntityName<E>,
  { id, version }: { id: string; version: number },
  may: Result<unknown>,
  conflict?: Parameters<typeof lockVersion<E>>[4],
): Promise<E> {
  if (!may.ok && may.refusal.code === 'NOT_ALLOWED') throw new Refused(may.refusal);
  const where = { id } as Parameters<typeof lockVersion<E>>[2];
  const row = await lockVersion(change.em, entity, where, version, conflict);
  accepted(may);
  return row;
}
