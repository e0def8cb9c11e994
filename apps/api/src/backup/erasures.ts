import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Reader } from '../database/database.js';
import { syncFolder } from '../storage/sync-folder.js';
import type { DoneErasure } from '../personal-data/replay-erasures.js';

/** Kept beside the backups and newer than they are: who was erased since. */
const NAME = 'iltizam-erasures.age';

const erasureSchema = z.object({ id: z.uuid(), emailHash: z.string(), handledAt: z.coerce.date() });

/** Every erasure that was carried out; of the person a hash of their address is all there is. */
export async function doneErasures(read: Reader): Promise<DoneErasure[]> {
  const { rows } = await sql<DoneErasure>`
    select id, email_hash as "emailHash", handled_at as "handledAt"
    from data_request where kind = 'ERASURE' and state = 'DONE' order by handled_at, id`.execute(read);
  return rows;
}

export async function keepErasures(
  folder: string,
  recipients: readonly string[],
  erasures: readonly DoneErasure[],
): Promise<void> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const file = join(folder, NAME);
  await writeFile(`${file}.unfinished`, await encrypter.encrypt(JSON.stringify(erasures)), {
    mode: 0o600,
    flush: true,
  });
  await rename(`${file}.unfinished`, file);
  await syncFolder(folder);
}

/** What is kept beside this backup; nothing where it was moved away from there. */
export async function keptErasures(backup: string, secret: string): Promise<DoneErasure[]> {
  const file = join(dirname(backup), NAME);
  if (!existsSync(file)) return [];
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  const text = await decrypter.decrypt(readFileSync(file), 'text');
  return z.array(erasureSchema).parse(JSON.parse(text));
}
