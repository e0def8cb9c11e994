import { checkTypedReason } from '@iltizam/domain/justifications';
import { checkTakesBackRecusal } from '@iltizam/domain/session-agenda';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { agendaStatesOf } from '../committee/session-queue.queries.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { accepted, deny } from '../graphql/refused.js';
import { holdProposal, type HeldProposal } from '../proposals/hold-proposal.js';
import { proposalPayload, type ProposalPayload } from '../proposals/proposal.payloads.js';
import { RecusalEntity } from '../proposals/recusal.entity.js';
import type { RecuseInput, WithdrawRecusalInput } from './recusal.type.js';

/** A member steps aside. The proposal's version stays: nothing of it changes for anybody else. */
export async function recuse(context: Context, input: RecuseInput): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.recuse',
    input,
    change: async (change) => {
      const ground = accepted(checkTypedReason(input.ground, 'note', 'ground'));
      const { held, standing } = await holdOwn(change, input.proposal);
      if (standing) deny('WRONG_STATE', 'duplicate', { field: 'proposal' });
      change.em.create(RecusalEntity, {
        proposalId: held.id,
        userId: change.userId ?? '',
        ground,
        declaredAt: change.now,
      });
      note(change, held, { before: null, after: ground });
      return { reference: held.reference };
    },
  });
  return proposalPayload(context, reference);
}

export async function withdrawRecusal(
  context: Context,
  input: WithdrawRecusalInput,
): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.withdrawRecusal',
    input,
    change: async (change) => {
      const { held, standing } = await holdOwn(change, input.proposal);
      if (!standing) return deny('WRONG_STATE', 'nothingToTakeBack', { field: 'proposal' });
      for (const state of await agendaStatesOf(readerOf(change.em), held.id))
        accepted(checkTakesBackRecusal(state));
      standing.withdrawnAt = change.now;
      note(change, held, { before: standing.ground, after: null });
      return { reference: held.reference };
    },
  });
  return proposalPayload(context, reference);
}

/** The proposal, locked, with the person's own declaration that stands, if any. */
async function holdOwn(change: Change, reference: string) {
  const held = await holdProposal(change, reference);
  const own = { proposalId: held.id, userId: change.userId ?? '', withdrawnAt: null };
  return { held, standing: await change.em.findOne(RecusalEntity, own) };
}

function note(
  change: Change,
  { id, reference }: HeldProposal,
  recusal: { before: string | null; after: string | null },
): void {
  const changes = [{ field: 'recusal', ...recusal }];
  change.touch({ recordType: 'PROPOSAL', recordId: id, reference, changes }, 'MEMBER');
}
