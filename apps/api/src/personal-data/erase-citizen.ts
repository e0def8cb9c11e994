import { sql } from 'kysely';
import { withdrawCandidacies } from '../candidate-calls/withdraw-candidacies.js';
import type { Reader } from '../database/database.js';
import { personalColumns, personTables } from './person-tables.js';

/**
 * The person is gone from every table, also where only their address tells them; proposals, comments and counts stay as
 * they are. Returns how many rows went or were emptied, by table.
 */
export async function eraseCitizen(
  read: Reader,
  { id, email }: { id: string; email: string },
): Promise<Record<string, number>> {
  const touched: Record<string, number> = {};
  const person = { id, email };
  const first = { ...(await dropUnpublished(read, person)), ...(await forgetAppeals(read, person)) };
  for (const [table, rows] of Object.entries(first)) if (rows > 0) touched[table] = rows;
  await withdrawCandidacies(read, sql`citizen_id = ${id}`);
  for (const { table, column, stays } of await personTables(read)) {
    const theirs = sql`${sql.ref(column)} = ${id}`;
    const count = stays
      ? await emptyRows(read, table, theirs)
      : (await sql`delete from ${sql.table(table)} where ${theirs} returning 1`.execute(read)).rows.length;
    if (count > 0) touched[table] = count;
  }
  const named = await emptyRows(read, 'proposal_author', sql`email = ${email}`);
  if (named > 0) touched['proposal_author'] = (touched['proposal_author'] ?? 0) + named;
  // What they sent with a key of their own, and what a link of theirs answered.
  await sql`delete from idempotency_key
    where actor_id = ${`citizen:${id}`} or answer ->> 'citizenId' = ${id}`.execute(read);
  await sql`delete from citizen where id = ${id}`.execute(read);
  return { ...touched, citizen: 1 };
}

/** What nobody ever read goes with its author: files of proposals that did not appear, and drafts that wait for a link. */
async function dropUnpublished(read: Reader, { id, email }: { id: string; email: string }) {
  const { rows: files } = await sql`
    delete from attachment a using proposal p, proposal_author w
    where p.id = a.proposal_id and w.proposal_id = p.id and (w.citizen_id = ${id} or w.email = ${email})
      and not proposal_is_public(p.state, p.channel, p.provenance, p.moderated_at, p.removed_at) returning 1`.execute(
    read,
  );
  const { rows: drafts } = await sql`
    delete from proposal_draft d using citizen_link l
    where l.citizen_id = ${id} and l.kind = 'PROPOSAL' and d.id::text = l.payload ->> 'draft' returning 1`.execute(
    read,
  );
  return { attachment: files.length, proposal_draft: drafts.length };
}

/** What they wrote to a moderator of a removal; found by what was removed, as long as that tells whose it was. */
async function forgetAppeals(read: Reader, { id, email }: { id: string; email: string }) {
  const { rows } = await sql`
    update moderation m set appeal = null where m.appeal is not null and (
      m.kind = 'PROPOSAL' and exists (
        select from proposal_author w where w.proposal_id = m.record_id and (w.citizen_id = ${id} or w.email = ${email}))
      or m.kind = 'PROPOSAL_COMMENT' and exists (
        select from proposal_comment c where c.id = m.record_id and c.citizen_id = ${id}))
    returning 1`.execute(read);
  return { moderation: rows.length };
}

/**
 * Empties what is personal and may be empty, and the columns named besides; what may not, such as whom a request was
 * about, is a hash. Returns how many rows.
 */
export async function emptyRows(
  read: Reader,
  table: string,
  where: ReturnType<typeof sql>,
  besides: readonly string[] = [],
): Promise<number> {
  const named = [...personalColumns(table), ...besides];
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_nullable = 'YES'
      and column_name = any(${named}::text[])`.execute(read);
  const emptied = columns.map(({ name }) => sql`${sql.ref(name)} = null`);
  if (emptied.length === 0) return 0;
  const { rows } = await sql`
    update ${sql.table(table)} set ${sql.join(emptied)} where ${where} returning 1`.execute(read);
  return rows.length;
}
