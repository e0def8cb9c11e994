import { sql } from 'kysely';
import { ID, InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { StaffField } from '../graphql/public.js';
import { proposalPayload, type ProposalPayload } from '../proposals/proposal.payloads.js';
import { AttachmentEntity } from './attachment.entity.js';
import { holdAttached } from './hold-attached.js';

@InputType({ description: 'Takes a file away from a proposal recorded at a meeting; nothing of it is kept.' })
export class RemoveAttachmentInput {
  @StaffField(() => ID, { description: 'The file.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function removeAttachment(
  context: Context,
  input: RemoveAttachmentInput,
): Promise<ProposalPayload> {
  const { proposal } = await runCommand(context, {
    operation: 'Mutation.removeAttachment',
    input,
    change: (change) => remove(change, input),
  });
  return proposalPayload(context, proposal);
}

async function remove(change: Change, { id, version }: RemoveAttachmentInput) {
  const of = sql`p.id = (select a.proposal_id from attachment a where a.id = ${knownId(id)})`;
  const { id: recordId, reference, may } = await holdAttached(change, of);
  const attachment = await take(change, AttachmentEntity, { id, version }, may);
  change.em.remove(attachment);
  const changes = [{ field: 'attachments', before: id, after: null }];
  change.touch({ recordType: 'PROPOSAL', recordId, reference, changes }, change.role);
  return { proposal: reference };
}
