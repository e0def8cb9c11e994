import { checkSource, proposalAfterLink, proposalAfterUnlink } from '@iltizam/domain/sources';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { accepted, deny } from '../graphql/refused.js';
import { holdProposals, type HeldProposal } from '../proposals/hold-proposal.js';
import { followProposal } from '../proposals/move-proposal.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { CommitmentSourceEntity } from './commitment-source.entity.js';

interface Card {
  id: string;
  reference: string;
  planId: string;
}

/** Takes a proposal among the sources of a card; the first card that does so incorporates it. */
export async function addSource(change: Change, card: Card, held: HeldProposal): Promise<void> {
  const link = { commitmentId: card.id, proposalId: held.id };
  accepted(checkSource({ state: held.state, samePlan: held.planId === card.planId }));
  if (await change.em.findOne(CommitmentSourceEntity, link))
    deny('INVALID_INPUT', 'duplicate', { field: 'proposal' });
  change.em.create(CommitmentSourceEntity, { ...link, linkedAt: change.now });
  await follow(change, card, held, proposalAfterLink(held.state));
  touchSources(change, card, { before: null, after: held.reference });
}

/** Takes a proposal away from the sources of a card; it is free again when no card has it. */
export async function removeSource(change: Change, card: Card, held: HeldProposal): Promise<void> {
  const { em } = change;
  const link = await em.findOne(CommitmentSourceEntity, { commitmentId: card.id, proposalId: held.id });
  if (!link) deny('NOT_FOUND', undefined, { field: 'proposal' });
  em.remove(link);
  await em.flush();
  const left = await em.count(CommitmentSourceEntity, { proposalId: held.id });
  await follow(change, card, held, proposalAfterUnlink(held.state, left));
  touchSources(change, card, { before: held.reference, after: null });
}

/** Proposals named without a version: a new card begins with them. */
export async function addSources(change: Change, card: Card, references: readonly string[]): Promise<void> {
  const held = await holdProposals(change, references);
  for (const reference of new Set(references))
    await addSource(change, card, held.get(reference) ?? deny('NOT_FOUND', undefined, { field: 'sources' }));
}

/** A card that is dropped sets all its sources free. */
export async function removeAllSources(change: Change, card: Card): Promise<void> {
  const { rows } = await sql<{ reference: string }>`
    select p.reference from commitment_source s join proposal p on p.id = s.proposal_id
    where s.commitment_id = ${card.id}`.execute(readerOf(change.em));
  const held = await holdProposals(
    change,
    rows.map((row) => row.reference),
  );
  for (const proposal of held.values()) await removeSource(change, card, proposal);
}

async function follow(
  change: Change,
  card: Card,
  held: HeldProposal,
  action: 'INCORPORATE' | 'UNLINK' | null,
): Promise<void> {
  if (action === null) return;
  const proposal = await change.em.findOneOrFail(ProposalEntity, { id: held.id });
  const given = { commitment: card.reference };
  await followProposal(change, proposal, held, action, { actorRole: change.role, given });
}

function touchSources(
  change: Change,
  card: Card,
  sides: { before: string | null; after: string | null },
): void {
  const { id: recordId, reference } = card;
  const changes = [{ field: 'sources', ...sides }];
  change.touch({ recordType: 'COMMITMENT', recordId, reference, changes }, change.role);
}
