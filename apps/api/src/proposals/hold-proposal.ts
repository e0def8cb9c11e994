import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { notFound, type Conflict } from '../graphql/refused.js';
import { visibleSql, type Condition } from '../visibility/visibility-sql.js';
import { readProposalFacts, type KnownFacts } from './proposal-facts.queries.js';

export type HeldProposal = KnownFacts;

/**
 * Keeps proposals for this command alone until it ends, by reference; what the person does not see is not there.
 * Locked in one order, so that two commands on the same proposals wait for each other and never for ever.
 */
export async function holdProposals(
  change: Change,
  references: readonly string[],
  seen: Condition = visibleSql(change.actor, 'triage', 'p'),
): Promise<Map<string, HeldProposal>> {
  const read = readerOf(change.em);
  const { rows } = await sql<{ id: string; reference: string }>`
    select p.id, p.reference from proposal p
    where p.reference = any(${references}) and p.removed_at is null and ${seen}
    order by p.reference for update of p`.execute(read);
  const ids = rows.map(({ id }) => id);
  const facts = await readProposalFacts(read, change.actor, ids);
  return new Map(rows.map(({ id, reference }) => [reference, facts.get(id)!]));
}

export async function holdProposal(change: Change, reference: string): Promise<HeldProposal> {
  const held = (await holdProposals(change, [reference])).get(reference);
  if (!held) throw notFound();
  return held;
}

/** Both sides of a lost race: the step that came first and who took it, and what this person wanted. */
export async function conflictOver(
  change: Change,
  held: HeldProposal,
  yours: Record<string, unknown>,
): Promise<Conflict> {
  const { rows } = await sql<{ action: string; at: Date; by: string | null }>`
    select t.action, t.at, u.name as "by" from transition t left join account u on u.id = t.actor_id
    where t.record_type = 'PROPOSAL' and t.record_id = ${held.id} order by t.at desc, t.id desc limit 1`.execute(
    readerOf(change.em),
  );
  return { current: { state: held.state, lastStep: rows[0] ?? null }, yours };
}
