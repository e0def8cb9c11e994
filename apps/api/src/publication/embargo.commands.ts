import { checkEmbargo } from '@iltizam/domain/embargo';
import { refuse } from '@iltizam/domain/refusals';
import { recordRefused } from '../audit/record-refused.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import { shownRefusal } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny } from '../graphql/refused.js';
import { holdProposals, type HeldProposal } from '../proposals/hold-proposal.js';
import { publicationOf } from '../proposals/publish-outcomes.command.js';
import type { PublishResult } from '../proposals/publish-result.type.js';
import { checkBatch } from '../proposals/proposal-version.input.js';
import { OutcomeLotItemEntity } from './outcome-lot-item.entity.js';
import { OutcomeLotEntity } from './outcome-lot.entity.js';
import type { EmbargoOutcomesInput, EmbargoOutcomesPayload, LiftEmbargoInput } from './outcome-lot.type.js';

/** Only what could be published at once comes into a lot: nothing is found missing when its hour has come. */
export function embargoOutcomes(
  context: Context,
  input: EmbargoOutcomesInput,
): Promise<EmbargoOutcomesPayload> {
  return runCommand(context, {
    operation: 'Mutation.embargoOutcomes',
    input,
    change: async (change): Promise<EmbargoOutcomesPayload & Record<string, unknown>> => {
      checkBatch(input.proposals, 'proposals');
      const publicAt = accepted(checkEmbargo(input.day, input.time, change.now));
      const references = input.proposals.map(({ reference }) => reference);
      const held = await holdProposals(change, references);
      const ready: HeldProposal[] = [];
      const results: PublishResult[] = [];
      for (const { reference, version } of input.proposals) {
        const found = held.get(reference);
        const may = await readyFor(change, found, version);
        if (may.ok && found) ready.push(found);
        if (!may.ok) recordRefused(change, reference, found?.id ?? null, may.refusal);
        results.push({ reference, published: false, refusal: may.ok ? null : shownRefusal(may.refusal) });
      }
      if (ready.length > 0) await makeLot(change, publicAt, ready);
      return { results };
    },
  });
}

async function readyFor(change: Change, held: HeldProposal | undefined, version: number) {
  if (!held) return refuse('NOT_FOUND');
  const { may } = await publicationOf(change, held, null);
  return may.ok && held.version !== version ? refuse('STALE_VERSION') : may;
}

async function makeLot(change: Change, publicAt: Date, ready: readonly HeldProposal[]): Promise<void> {
  const { em, now, userId } = change;
  const lot = em.create(OutcomeLotEntity, { publicAt, madeAt: now, madeById: userId! });
  await em.flush();
  for (const { id, version } of ready)
    em.create(OutcomeLotItemEntity, { lotId: lot.id, proposalId: id, seenVersion: version });
  touchLot(change, lot.id, null, { publicAt, proposals: ready.map(({ reference }) => reference) });
}

/** Nothing of it is published; what was in it can be published at once or come into another. */
export const liftEmbargo = (context: Context, input: LiftEmbargoInput): Promise<{ lot: string }> =>
  runCommand(context, {
    operation: 'Mutation.liftEmbargo',
    input,
    change: async (change) => {
      const lot = await lockVersion(change.em, OutcomeLotEntity, { id: knownId(input.lot) }, input.version);
      if (lot.releasedAt) deny('WRONG_STATE', 'outcomePublished');
      if (lot.liftedAt) deny('WRONG_STATE', 'nothingToPublish');
      change.em.assign(lot, { liftedAt: change.now });
      touchLot(change, lot.id, { publicAt: lot.publicAt }, { publicAt: null });
      return { lot: lot.id };
    },
  });

function touchLot(change: Change, id: string, before: object | null, after: object): void {
  const text = (value: object | null) => value && JSON.stringify(value);
  change.touch(
    {
      recordType: 'OUTCOME_LOT',
      recordId: id,
      reference: id,
      changes: [{ field: 'lot', before: text(before), after: text(after) }],
    },
    'SECRETARIAT',
  );
}
