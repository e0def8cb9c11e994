import type { ActingClient, Scope } from '@iltizam/domain/api-clients';
import type { Database } from '../database/database.js';
import { ApiClientEntity } from './api-client.entity.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { makeKey } from './keys.js';

/** An application that was let in, for tests that do not ask how. */
export async function addClient(orm: Database, scopes: readonly Scope[]): Promise<ActingClient> {
  const em = orm.em.fork();
  const client = em.create(ApiClientEntity, {
    name: 'An application',
    contact: 'api@partner.example',
    scopes: [...scopes],
    costPerHour: 1_000_000,
  });
  await em.flush();
  return { id: client.id, name: client.name, scopes };
}

/** The header of a new application that may read. */
export async function addKey(orm: Database): Promise<{ authorization: string }> {
  const { id: clientId } = await addClient(orm, ['READ']);
  const { key, prefix, keyHash } = makeKey('demo');
  const em = orm.em.fork();
  em.create(ApiKeyEntity, { clientId, prefix, keyHash, expiresAt: null, revokedAt: null });
  await em.flush();
  return { authorization: `Bearer ${key}` };
}
