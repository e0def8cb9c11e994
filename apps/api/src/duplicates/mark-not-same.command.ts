import { checkPair } from '@iltizam/domain/duplicates';
import { triageAidRole } from '@iltizam/domain/triage-aids';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { accepted, notFound } from '../graphql/refused.js';
import { holdProposals, type HeldProposal } from '../proposals/hold-proposal.js';
import { proposalPayload } from '../proposals/proposal.payloads.js';
import type { NotSameInput, NotSamePayload } from './duplicate.type.js';
import { NotSameEntity } from './not-same.entity.js';

/** Remembers for everybody that two proposals are not the same; saying it twice changes nothing. */
export const markNotSame = (context: Context, input: NotSameInput): Promise<NotSamePayload> =>
  onPair(context, 'Mutation.markNotSame', input, async (change, pair) => {
    const [firstId, secondId] = inOrder(pair);
    if (await change.em.findOne(NotSameEntity, { firstId, secondId })) return;
    change.em.create(NotSameEntity, {
      firstId,
      secondId,
      markedById: change.userId,
      markedAt: change.now,
    });
    touchBoth(change, pair, (other) => fieldChanges({ notSame: null }, { notSame: other.reference }));
  });

/** Forgets it again: the pair is offered as before. */
export const unmarkNotSame = (context: Context, input: NotSameInput): Promise<NotSamePayload> =>
  onPair(context, 'Mutation.unmarkNotSame', input, async (change, pair) => {
    const [firstId, secondId] = inOrder(pair);
    const marked = await change.em.findOne(NotSameEntity, { firstId, secondId });
    if (!marked) return;
    change.em.remove(marked);
    touchBoth(change, pair, (other) => fieldChanges({ notSame: other.reference }, { notSame: null }));
  });

type Pair = readonly [HeldProposal, HeldProposal];

async function onPair(
  context: Context,
  operation: string,
  input: NotSameInput,
  act: (change: Change, pair: Pair) => Promise<void>,
): Promise<NotSamePayload> {
  await runCommand(context, {
    operation,
    input,
    async change(change) {
      await act(change, await holdPair(change, input));
      return {};
    },
  });
  const [{ proposal }, { proposal: other }] = await Promise.all([
    proposalPayload(context, input.proposal),
    proposalPayload(context, input.other),
  ]);
  return { proposal, other };
}

async function holdPair(change: Change, input: NotSameInput): Promise<Pair> {
  const held = await holdProposals(change, [input.proposal, input.other]);
  const one = held.get(input.proposal);
  const two = held.get(input.other);
  if (!one || !two) throw notFound();
  const facts = {
    same: one.id === two.id,
    samePlan: one.planId === two.planId,
    sameGroup: leadOf(one) === leadOf(two),
    openStages: one.openStages,
    recused: one.recused || two.recused,
  };
  accepted(checkPair(facts));
  return [one, two];
}

/** A proposal that follows nobody stands for itself, as the lead of its own group does. */
const leadOf = ({ groupLead, reference }: HeldProposal): string => groupLead ?? reference;

const inOrder = ([one, two]: Pair): [string, string] =>
  one.id < two.id ? [one.id, two.id] : [two.id, one.id];

function touchBoth(
  change: Change,
  [one, two]: Pair,
  changes: (other: HeldProposal) => ReturnType<typeof fieldChanges>,
) {
  for (const [proposal, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const { id: recordId, reference } = proposal;
    change.touch(
      { recordType: 'PROPOSAL', recordId, reference, changes: changes(other) },
      triageAidRole(change.actor),
    );
  }
}
