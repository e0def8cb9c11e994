import { checkName } from '@iltizam/domain/justifications';
import { saysNothing } from '@iltizam/domain/seen';
import { checkText } from '@iltizam/domain/text-limits';
import { LockMode } from '@mikro-orm/core';
import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { guardForm } from '../citizens/guard-form.js';
import { hashOf } from '../accounts/tokens.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { accepted, deny } from '../graphql/refused.js';
import { ProposalDraftEntity } from './proposal-draft.entity.js';
import type { SendProposalInput, SendProposalPayload } from './proposal-draft.type.js';

/** The draft stays as it is from now on, and waits for its address to be confirmed. */
export async function sendProposal(
  context: Context,
  { guard, ...input }: SendProposalInput,
): Promise<SendProposalPayload> {
  if (!input.consents.includes('HANDLING')) deny('INVALID_INPUT', 'consentMissing', { field: 'consents' });
  const name = accepted(checkName(input.name));
  const organisation = accepted(checkText(input.organisation ?? '', 'personName', 'organisation')) || null;
  const { confirmed, reference } = await runCommand(context, {
    operation: 'Mutation.sendProposal',
    input,
    prepare: () => guardForm(context, 'PROPOSAL', guard),
    change: async (change, passed) => {
      const draft = await change.em.findOne(
        ProposalDraftEntity,
        { keyHash: hashOf(input.key) },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!draft) return deny('NOT_FOUND', undefined, { field: 'key' });
      for (const field of ['theme', 'title', 'challenge', 'solution'] as const)
        if (saysNothing(draft[field])) deny('INVALID_INPUT', 'missing', { field });
      draft.sentAt = change.now;
      const { capacity, consents } = input;
      const asked = await askToConfirm(change, passed, {
        kind: 'PROPOSAL',
        payload: { draft: draft.id, name, capacity, organisation, consents, held: [...passed.held] },
      });
      if (!asked.confirmed)
        change.touch(
          { recordType: 'CITIZEN', recordId: asked.citizenId, reference: 'PROPOSAL', changes: [] },
          'CITIZEN',
        );
      return { confirmed: asked.confirmed, reference: asked.reference };
    },
  });
  return { confirmed, reference };
}
