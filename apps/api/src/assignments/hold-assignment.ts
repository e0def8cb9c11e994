import type { AssignmentFacts } from '@iltizam/domain/assignment-workflow';
import { wrote } from '@iltizam/domain/recusal';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { knownId } from '../graphql/ids.js';
import { notFound } from '../graphql/refused.js';
import { holdProposal, type HeldProposal } from '../proposals/hold-proposal.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';
import { visibleSql } from '../visibility/visibility-sql.js';

export interface HeldAssignment {
  id: string;
  institutionId: string;
  facts: AssignmentFacts;
  proposal: HeldProposal;
}

/** Keeps the proposal first and then reads: every command on a proposal and its assignments locks in this order. */
export async function holdAssignment(change: Change, given: string): Promise<HeldAssignment> {
  const id = knownId(given);
  const proposal = await holdProposal(change, await proposalOf(change, id));
  const { rows } = await sql<Omit<AssignmentFacts, 'proposalState'> & { institutionId: string }>`
    select i.reference as institution, a.institution_id as "institutionId", a.lead, a.state
    from assignment a join institution i on i.id = a.institution_id
    where a.id = ${id} and a.ended_at is null`.execute(readerOf(change.em));
  const [row] = rows;
  if (!row) throw notFound();
  const { institutionId, ...facts } = row;
  const known = await readProposalFacts(readerOf(change.em), change.actor, [proposal.id]);
  const isOwn = wrote(change.actor, known.get(proposal.id)!.conflicts);
  return { id, institutionId, facts: { ...facts, proposalState: proposal.state, isOwn }, proposal };
}

async function proposalOf({ em, actor }: Change, id: string): Promise<string> {
  const { rows } = await sql<{ reference: string }>`
    select p.reference from assignment a join proposal p on p.id = a.proposal_id
    where a.id = ${id} and ${visibleSql(actor, 'assignment', 'a')}`.execute(readerOf(em));
  if (!rows[0]) throw notFound();
  return rows[0].reference;
}
