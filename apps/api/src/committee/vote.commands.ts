import { checkQuorum, voicesOf } from '@iltizam/domain/quorum';
import { openToVote } from '@iltizam/domain/session-table';
import { colleges } from '@iltizam/domain/roles';
import { voteChoices } from '@iltizam/domain/session-votes';
import { checkReason } from '@iltizam/domain/justifications';
import { decideProposal } from '@iltizam/domain/proposal-workflow';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { holdProposals, type HeldProposal } from '../proposals/hold-proposal.js';
import { SessionItemEntity } from './session-item.entity.js';
import { SessionProposalEntity } from './session-proposal.entity.js';
import { SessionVoteEntity, type Motion } from './session-vote.entity.js';
import { takeSession, touchSession } from './hold-session.js';
import { SecretPapersEntity } from './secret-papers.entity.js';
import type { AnnulVoteInput, PutToVoteInput } from './session.inputs.js';
import { readAside, readSitting } from './sitting.js';

type Answer = Promise<{ reference: string }>;

export async function itemOf({ em }: Change, sessionId: string, id: string): Promise<SessionItemEntity> {
  const item = await em.findOne(SessionItemEntity, { id: knownId(id), sessionId });
  if (!item) throw notFound();
  return item;
}

/** The proposals of an item, kept for this command alone. */
export async function lotOf(change: Change, itemId: string): Promise<HeldProposal[]> {
  const { rows } = await sql<{ reference: string }>`
    select p.reference from session_proposal a join proposal p on p.id = a.proposal_id
    where a.item_id = ${itemId} and not a.gone order by p.reference`.execute(readerOf(change.em));
  const references = rows.map(({ reference }) => reference);
  return [...(await holdProposals(change, references)).values()];
}

export const putToVote = (context: Context, input: PutToVoteInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.putToVote',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'PUT_TO_VOTE');
      const { em, now, today } = change;
      const item = await itemOf(change, session.id, input.item);
      if (!openToVote.includes(item.state)) deny('WRONG_STATE', undefined, { facts: { state: item.state } });
      const lot = await stillReferred(change, item);
      const motion = writtenMotion(change, lot, item, input);
      const sitting = await readSitting(readerOf(em), session.id, today);
      const aside = await readAside(
        readerOf(em),
        sitting,
        lot.map(({ id }) => id),
      );
      accepted(checkQuorum(sitting.rules, voicesOf(sitting.seats, aside)));
      const round = (await em.count(SessionVoteEntity, { itemId: item.id })) + 1;
      const { ballot } = input;
      const vote = em.create(SessionVoteEntity, { itemId: item.id, round, motion, ballot, openedAt: now });
      const before = item.state;
      item.state = 'VOTING';
      await em.flush();
      if (ballot === 'SECRET')
        for (const college of colleges)
          for (const choice of voteChoices)
            em.create(SecretPapersEntity, { voteId: vote.id, college, choice });
      const at = `agenda.${item.ordinal}`;
      touchSession(change, session, decision, { [at]: before }, { [at]: { round, ballot, ...motion } });
      return { reference: session.reference };
    },
  });

/** What was taken from the session since it was convened is no longer part of the lot. */
async function stillReferred(change: Change, item: SessionItemEntity): Promise<HeldProposal[]> {
  if (item.kind === 'PLENARY') return [];
  const lot = await lotOf(change, item.id);
  const gone = lot.filter(({ state }) => state !== 'REFERRED').map(({ id }) => id);
  if (gone.length === lot.length) deny('WRONG_STATE', 'notReferred', { field: 'item' });
  if (gone.length > 0)
    await change.em.nativeUpdate(
      SessionProposalEntity,
      { itemId: item.id, proposalId: { $in: gone } },
      { gone: true },
    );
  return lot.filter(({ state }) => state === 'REFERRED');
}

/** What is moved has all it needs before anybody votes on it: of every proposal of the lot. */
function writtenMotion(
  change: Change,
  lot: HeldProposal[],
  item: SessionItemEntity,
  input: PutToVoteInput,
): Motion {
  const text = writtenText(input.text, 'justification', 'text');
  if (item.kind === 'PLENARY') {
    accepted(checkReason(text, 'text'));
    return { action: null, reasonCode: null, text };
  }
  const action = input.action ?? deny('INVALID_INPUT', 'missing', { field: 'action' });
  const motion = { action, reasonCode: input.reasonCode ?? null, text };
  for (const proposal of lot) accepted(decideProposal(inSession(change, proposal, motion)));
  return motion;
}

/** The step of a proposal that a motion asks for, as the committee's. */
export const inSession = (
  { actor }: Change,
  proposal: HeldProposal,
  { action, reasonCode, text }: Motion,
) => ({
  action: action!,
  actor,
  as: 'COMMITTEE' as const,
  proposal,
  given: { reasonCode, reason: text },
});

/** A vote that cannot stand is annulled and held again; of what was voted nothing is ever told. */
export const annulVote = (context: Context, input: AnnulVoteInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.annulVote',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'DECIDE');
      const item = await itemOf(change, session.id, input.item);
      const reason = writtenText(input.reason, 'reason');
      accepted(checkReason(reason));
      const vote = await openVoteOf(change, item);
      change.em.assign(vote, { annulledAt: change.now, annulReason: reason });
      item.state = 'WAITING';
      await change.em.nativeDelete(SecretPapersEntity, { voteId: vote.id });
      await sql`update session_voter set choice = null where vote_id = ${vote.id}`.execute(
        readerOf(change.em),
      );
      touchSession(change, session, decision, {}, { [`agenda.${item.ordinal}.annulled`]: reason });
      return { reference: session.reference };
    },
  });

export async function openVoteOf({ em }: Change, item: SessionItemEntity): Promise<SessionVoteEntity> {
  const vote = await em.findOne(SessionVoteEntity, { itemId: item.id, closedAt: null, annulledAt: null });
  return vote ?? deny('WRONG_STATE', 'noVoteOpen', { field: 'item' });
}
