import { checkSnooze, type SnoozeEvent } from '@iltizam/domain/snooze';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { accepted, deny } from '../graphql/refused.js';
import { holdProposal, type HeldProposal } from '../proposals/hold-proposal.js';
import { proposalPayload, type ProposalPayload } from '../proposals/proposal.payloads.js';
import { SnoozeEntity } from './snooze.entity.js';
import type { SnoozeInput, WakeInput } from './snooze.type.js';

/** A person's own mark: the proposal's version stays, and putting it off again moves the day. */
export async function snooze(context: Context, input: SnoozeInput): Promise<ProposalPayload> {
  const { until = null, event = null } = input;
  const { reference } = await runCommand(context, {
    operation: 'Mutation.snooze',
    input,
    change: async (change) => {
      accepted(checkSnooze({ until, event, today: change.today }));
      const { held, mark } = await holdMark(change, input.proposal);
      const before = mark && whatFor(mark);
      if (mark) change.em.assign(mark, { until, event, at: change.now });
      else change.em.create(SnoozeEntity, { ...keyOf(change, held), until, event, at: change.now });
      note(change, held, before, whatFor({ until, event }));
      return { reference: held.reference };
    },
  });
  return proposalPayload(context, reference);
}

export async function wake(context: Context, input: WakeInput): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.wake',
    input,
    change: async (change) => {
      const { held, mark } = await holdMark(change, input.proposal);
      if (!mark) return deny('WRONG_STATE', 'nothingToTakeBack', { field: 'proposal' });
      change.em.remove(mark);
      note(change, held, whatFor(mark), null);
      return { reference: held.reference };
    },
  });
  return proposalPayload(context, reference);
}

const keyOf = ({ userId }: Change, { id }: HeldProposal) => ({ userId: userId ?? '', proposalId: id });

async function holdMark(change: Change, reference: string) {
  const held = await holdProposal(change, reference);
  return { held, mark: await change.em.findOne(SnoozeEntity, keyOf(change, held)) };
}

const whatFor = ({ until, event }: { until?: string | null; event?: SnoozeEvent | null }): string | null =>
  until ?? event ?? null;

function note(change: Change, held: HeldProposal, before: string | null, after: string | null): void {
  const changes = [{ field: 'later', before, after }];
  change.touch({ recordType: 'PROPOSAL', recordId: held.id, reference: held.reference, changes }, null);
}
