import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { guardForm } from '../citizens/guard-form.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { discussedProposal } from './discussed-proposal.js';
import type { DiscussionPayload, SupportProposalInput } from './discussion.type.js';

/** One support a person whose address is confirmed, however often and from wherever it is asked. */
export async function supportProposal(
  context: Context,
  { guard, ...input }: SupportProposalInput,
): Promise<DiscussionPayload> {
  return runCommand(context, {
    operation: 'Mutation.supportProposal',
    input,
    prepare: () => guardForm(context, 'SUPPORT', guard),
    change: async (change, passed) => {
      await discussedProposal(change, input.proposal);
      const { confirmed } = await askToConfirm(change, passed, {
        kind: 'SUPPORT',
        payload: { proposal: input.proposal },
      });
      return { confirmed };
    },
  });
}
