import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { Change } from '../commands/change.js';
import { readerOf, type EntityManager, type Reader } from '../database/database.js';
import { erasePerson } from './erase-person.js';

/** An erasure that was carried out, as it is kept outside of a backup: nothing in it names anybody. */
export interface DoneErasure {
  /** Of the request. */
  id: string;
  /** SHA-256 of the canonical address, base64url. */
  emailHash: string;
  handledAt: Date;
}

/**
 * A restored backup brings back whom it is older than: they are erased again. Whoever came back by themselves since, with
 * the same address, stays. Returns how many erasures the database did not know.
 */
export async function replayErasures(
  em: EntityManager,
  done: readonly DoneErasure[],
  { now, today }: { now: Date; today: string },
): Promise<number> {
  // Within the transaction that restores, where there is one.
  return em.fork({ keepTransactionContext: true }).transactional(async (inside) => {
    const read = readerOf(inside);
    const unknown = await notDone(read, done);
    for (const erasure of unknown) {
      const change = new Change(inside, anonymous, null, 'Restore.replayErasures', 'restore', today, now);
      const rows: Record<string, number> = {};
      for (const person of await broughtBack(read, erasure))
        for (const [table, count] of Object.entries(await erasePerson(change, erasure.id, person)))
          rows[table] = (rows[table] ?? 0) + count;
      await sql`
        insert into data_request (id, kind, state, email_hash, asked_at, due_on, handled_at, rows, version)
        values (${erasure.id}, 'ERASURE', 'DONE', ${erasure.emailHash}, ${erasure.handledAt},
          country_day(${erasure.handledAt}), ${erasure.handledAt}, ${JSON.stringify(rows)}::jsonb, 1)
        on conflict (id) do update set state = 'DONE', handled_at = excluded.handled_at, rows = excluded.rows,
          version = data_request.version + 1`.execute(read);
    }
    return unknown.length;
  });
}

async function notDone(read: Reader, done: readonly DoneErasure[]): Promise<DoneErasure[]> {
  const { rows } = await sql<{ id: string }>`
    select id from data_request where kind = 'ERASURE' and state = 'DONE'
      and id = any(${done.map(({ id }) => id)}::uuid[])`.execute(read);
  const known = new Set(rows.map(({ id }) => id));
  return done.filter(({ id }) => !known.has(id));
}

/** Who has this address and had it before the erasure; an application may have named them who never opened a link. */
async function broughtBack(read: Reader, { emailHash, handledAt }: DoneErasure) {
  const { rows } = await sql<{ id: string | null; email: string }>`
    select max(id::text) as id, email from (
      select id, email, created_at from citizen
      union all select null, email, created_at from proposal_author where email is not null) named
    where translate(encode(sha256(convert_to(email, 'UTF8')), 'base64'), '+/=', '-_') = ${emailHash}
      and created_at <= ${handledAt} group by email`.execute(read);
  return rows.map(({ id, email }) => ({ id: id ?? v7(), email }));
}
