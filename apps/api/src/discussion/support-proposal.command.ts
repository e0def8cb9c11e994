import type { Citizen } from '@iltizam/domain/citizen-links';
import { sql } from 'kysely';
import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { guardForm } from '../citizens/guard-form.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { discussedProposal } from './discussed-proposal.js';
import type { DiscussionPayload, SupportProposalInput } from './discussion.type.js';

/** One support a person whose address is confirmed, however often and from wherever it is asked. */
export async function supportProposal(
  context: Context,
  { guard, ...input }: SupportProposalInput,
): Promise<DiscussionPayload> {
  const passed = await guardForm(context, 'SUPPORT', guard);
  return runCommand(context, {
    operation: 'Mutation.supportProposal',
    input,
    change: async (change) => {
      await discussedProposal(change, input.proposal);
      const { confirmed } = await askToConfirm(change, passed, {
        kind: 'SUPPORT',
        payload: { proposal: input.proposal },
      });
      return { confirmed };
    },
  });
}

/** A link of kind SUPPORT was confirmed. A second one changes nothing. */
export async function countSupport(
  change: Change,
  citizen: Citizen,
  given: Record<string, unknown>,
): Promise<string> {
  const reference = String(given['proposal']);
  const { id } = await discussedProposal(change, reference);
  await sql`
    insert into proposal_support (proposal_id, citizen_id, supported_at) values (${id}, ${citizen.id}, ${change.now})
    on conflict do nothing`.execute(readerOf(change.em));
  change.touch({ recordType: 'PROPOSAL', recordId: id, reference, changes: [] }, 'CITIZEN');
  return reference;
}
