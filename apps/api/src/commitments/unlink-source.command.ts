import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { holdBoth, type LinkSourceInput } from './link-source.command.js';
import { removeSource } from './source-links.js';

export async function unlinkSource(context: Context, input: LinkSourceInput): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.unlinkSource',
    input,
    change: async (change) => {
      const { card, proposal } = await holdBoth(change, input);
      await removeSource(change, card, proposal);
      return { id: card.id };
    },
  });
  return commitmentPayload(context, id);
}
