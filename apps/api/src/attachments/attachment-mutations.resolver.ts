import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { ProposalPayload } from '../proposals/proposal.payloads.js';
import { addAttachment, AddAttachmentInput } from './add-attachment.command.js';
import { AttachmentPayload } from './attachment.type.js';
import { removeAttachment, RemoveAttachmentInput } from './remove-attachment.command.js';

@Resolver()
export class AttachmentMutationsResolver {
  @Mutation(() => AttachmentPayload, {
    description:
      'Announces a file that goes with what a meeting proposed, until it is screened; it is then sent to `sendTo`. Refused: NOT_FOUND, NOT_ALLOWED, WRONG_STATE, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  addAttachment(
    @Ctx() context: Context,
    @Arg('input', () => AddAttachmentInput, { description: 'Of which proposal, and what it is.' })
    input: AddAttachmentInput,
  ): Promise<AttachmentPayload> {
    return addAttachment(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Takes a file away from what a meeting proposed, until it is screened. Refused: NOT_FOUND, NOT_ALLOWED, WRONG_STATE, STALE_VERSION.',
  })
  removeAttachment(
    @Ctx() context: Context,
    @Arg('input', () => RemoveAttachmentInput, { description: 'Which one.' }) input: RemoveAttachmentInput,
  ): Promise<ProposalPayload> {
    return removeAttachment(context, input);
  }
}
