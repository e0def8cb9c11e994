import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { ActingClient } from '@iltizam/domain/api-clients';
import { sql } from 'kysely';
import { FoundLately } from '../accounts/found-lately.js';
import { hashOf, newToken } from '../accounts/tokens.js';
import type { Reader } from '../database/database.js';
import type { Env } from '../env.js';
import { REMEMBERED_MS } from '../replicas/who-wrote.js';

/** A key says where it is good for, so that one of a demonstration opens nothing in earnest. */
const places: Record<Env['mode'], string> = { demo: 'demo', production: 'live' };

const shape = /^(iltizam_(?:demo|live)_[0-9a-f]{10})_[\w-]{43}$/u;

export interface NewKey {
  /** Shown once, and never kept. */
  key: string;
  prefix: string;
  keyHash: string;
}

export function makeKey(mode: Env['mode']): NewKey {
  const prefix = `iltizam_${places[mode]}_${randomBytes(5).toString('hex')}`;
  const key = `${prefix}_${newToken()}`;
  return { key, prefix, keyHash: hashOf(key) };
}

/** How long an application keeps its place in line after its last request. */
const REMEMBERED_IN_LINE = 30 * 60_000;

const found = new FoundLately(REMEMBERED_IN_LINE);

/** Was this a key a moment ago, as far as this process has seen? */
export const wasKeyLately = (key: string): boolean => found.has(key);

/** An application that asks, and how much it may ask for. */
export interface KnownClient extends ActingClient {
  costPerHour: number;
  /** It wrote a moment ago, and reads its own work. */
  wroteLately: boolean;
}

/** The application of a key, asked of the database every time: what was revoked opens nothing at the next request. */
export async function readClient(read: Reader, key: string, now: Date): Promise<KnownClient | null> {
  const [, prefix] = shape.exec(key) ?? [];
  if (!prefix) return null;
  const { rows } = await sql<KnownClient & { keyHash: string }>`
    select c.id, c.name, c.scopes, c.cost_per_hour as "costPerHour", k.key_hash as "keyHash",
      coalesce(c.wrote_at > now() - make_interval(secs => ${REMEMBERED_MS / 1_000}), false) as "wroteLately"
    from api_key k join api_client c on c.id = k.client_id
    where k.prefix = ${prefix} and k.revoked_at is null and c.revoked_at is null
      and coalesce(k.expires_at, 'infinity') > ${now}`.execute(read);
  const [row] = rows;
  const keyHash = hashOf(key);
  if (!row || !timingSafeEqual(Buffer.from(row.keyHash), Buffer.from(keyHash))) {
    found.forget(keyHash);
    return null;
  }
  found.note(keyHash);
  const { keyHash: _keyHash, ...client } = row;
  return client;
}

/** Is the key one of this installation, by the way it begins? */
export const isOfMode = (key: string, mode: Env['mode']): boolean =>
  key.startsWith(`iltizam_${places[mode]}_`);
