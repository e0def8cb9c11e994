import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { z } from 'zod';
import { eraseFromAudit, eventsAbout, namedErased } from '../audit/erase-from-audit.js';
import type { Reader } from '../database/database.js';
import { eraseCitizen } from '../personal-data/erase-citizen.js';

/** Kept beside the backups and newer than they are: who was erased since. */
const NAME = 'iltizam-erasures.age';

const erasureSchema = z.object({ id: z.uuid(), emailHash: z.string(), handledAt: z.string() });
export type Erasure = z.infer<typeof erasureSchema>;

/** Every erasure that was carried out; of the person a hash of their address is all there is. */
export async function doneErasures(read: Reader): Promise<Erasure[]> {
  const { rows } = await sql<Erasure>`
    select id, email_hash as "emailHash", to_char(handled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "handledAt"
    from data_request where kind = 'ERASURE' and state = 'DONE' order by handled_at, id`.execute(read);
  return rows;
}

export async function keepErasures(
  folder: string,
  recipients: readonly string[],
  erasures: readonly Erasure[],
): Promise<void> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const file = join(folder, NAME);
  await writeFile(`${file}.unfinished`, await encrypter.encrypt(JSON.stringify(erasures)), {
    mode: 0o600,
    flush: true,
  });
  await rename(`${file}.unfinished`, file);
}

/** What is kept beside this backup; nothing where it was moved away from there. */
export async function keptErasures(backup: string, secret: string): Promise<Erasure[]> {
  const file = join(dirname(backup), NAME);
  if (!existsSync(file)) return [];
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  const text = await decrypter.decrypt(readFileSync(file), 'text');
  return z.array(erasureSchema).parse(JSON.parse(text));
}

/** A restored database knows people again who were erased after the backup was made: they are erased again. */
export async function replayErasures(read: Reader, erasures: readonly Erasure[]): Promise<number> {
  const { rows } = await sql<{ id: string; email: string; request: string; known: boolean }>`
    select c.id, c.email, e.id as request, d.id is not null as known
    from jsonb_to_recordset(${JSON.stringify(erasures)}::jsonb) as e (id uuid, "emailHash" text)
    join citizen c on rtrim(translate(encode(sha256(convert_to(c.email, 'UTF8')), 'base64'), '+/', '-_'), '=') = e."emailHash"
    left join data_request d on d.id = e.id
    where d.state is distinct from 'DONE'`.execute(read);
  for (const { request, known, ...citizen } of rows) {
    const events = await eventsAbout(read, citizen.id);
    const order = v7();
    // As the one of the erasure itself, which was lost: an event emptied without an order counts as hidden.
    await sql`insert into audit_event (id, at, operation, record_type, record_id, reference, outcome, changes)
      values (${order}, now(), 'Mutation.handleDataRequest', 'DATA_REQUEST', ${known ? request : null}, 'ERASE', 'DONE',
        ${JSON.stringify(namedErased(events))}::jsonb)`.execute(read);
    await eraseFromAudit(read, events, order);
    const touched = await eraseCitizen(read, citizen);
    await sql`update data_request set state = 'DONE', handled_at = now(), rows = ${JSON.stringify(touched)}::jsonb
      where id = ${request}`.execute(read);
  }
  return rows.length;
}
