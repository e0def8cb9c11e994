import { checkAttachment } from '@iltizam/domain/attachments';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { EvidenceFileInput } from '../evidence/add-evidence.command.js';
import { writtenFileName } from '../evidence/written-evidence.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, notFound } from '../graphql/refused.js';
import { proposalPayload } from '../proposals/proposal.payloads.js';
import { AttachmentEntity } from './attachment.entity.js';
import { attachmentById } from './attachment.queries.js';
import type { AttachmentPayload } from './attachment.type.js';
import { filesHeld, holdAttached } from './hold-attached.js';

@InputType({
  description:
    'A file that goes with a proposal recorded at a meeting. It is added beside what stands, so that no version has to be named.',
})
export class AddAttachmentInput {
  @StaffField(() => String, { description: 'The proposal (reference).' })
  proposal!: string;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it shows, at most 300 characters.',
  })
  title?: LocalizedTextInput | null;

  @StaffField(() => EvidenceFileInput, {
    description: 'The file, at most 5,000,000 bytes, which is then sent to `sendTo` of the answer.',
  })
  file!: EvidenceFileInput;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is added once.',
  })
  idempotencyKey?: string | null;
}

export async function addAttachment(context: Context, input: AddAttachmentInput): Promise<AttachmentPayload> {
  const { id, proposal } = await runCommand(context, {
    operation: 'Mutation.addAttachment',
    input,
    change: (change) => add(change, input),
  });
  const attachment = await context.load(attachmentById).load(id);
  if (attachment === null) throw notFound();
  return { attachment, proposal: (await proposalPayload(context, proposal)).proposal };
}

async function add(change: Change, { proposal, title, file }: AddAttachmentInput) {
  const { id: proposalId, reference, may } = await holdAttached(change, sql`p.reference = ${proposal}`);
  accepted(may);
  accepted(checkAttachment(file.bytes, await filesHeld(change, sql`proposal_id = ${proposalId}`)));
  const attachment = change.em.create(AttachmentEntity, {
    proposalId,
    title: writtenText(title, 'evidenceTitle', 'title'),
    state: 'SENDING',
    fileName: writtenFileName(file.name),
    bytes: file.bytes,
    parts: [],
    addedById: change.userId!,
    addedAt: change.now,
    movedAt: change.now,
  });
  await change.em.flush();
  const changes = [{ field: 'attachments', before: null, after: attachment.id }];
  change.touch({ recordType: 'PROPOSAL', recordId: proposalId, reference, changes }, change.role);
  return { id: attachment.id, proposal: reference };
}
