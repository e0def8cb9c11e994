import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { guardForm } from '../citizens/guard-form.js';
import { runCommand } from '../commands/run-command.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { discussedProposal } from './discussed-proposal.js';
import type { CommentOnProposalInput, DiscussionPayload } from './discussion.type.js';

/** A comment is kept once the address is confirmed, and read by others once a moderator knows its writer. */
export async function commentOnProposal(
  context: Context,
  { guard, ...input }: CommentOnProposalInput,
): Promise<DiscussionPayload> {
  const text = neededText(input.text, 'comment', 'text');
  return runCommand(context, {
    operation: 'Mutation.commentOnProposal',
    input,
    prepare: () => guardForm(context, 'COMMENT', guard),
    change: async (change, passed) => {
      await discussedProposal(change, input.proposal);
      const { confirmed } = await askToConfirm(change, passed, {
        kind: 'COMMENT',
        payload: { proposal: input.proposal, text, held: [...passed.held] },
      });
      return { confirmed };
    },
  });
}
