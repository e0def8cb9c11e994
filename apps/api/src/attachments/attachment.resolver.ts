import { checkAttaching } from '@iltizam/domain/attachments';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { meetingById } from '../meetings/meeting.queries.js';
import { ModerationItem } from '../moderation/moderation.type.js';
import { DraftInWriting } from '../proposals/proposal-draft.type.js';
import { Proposal } from '../proposals/proposal.type.js';
import { attachmentsOf, attachmentsOfDraft } from './attachment.queries.js';
import { Attachment } from './attachment.type.js';

@Resolver(() => Proposal)
export class ProposalAttachmentsResolver {
  @Public()
  @FieldResolver(() => [Attachment], {
    description: 'The files that go with it, the first one sent first; at most three.',
  })
  attachments(@Root() proposal: Proposal, @Ctx() context: Context): Promise<Attachment[]> {
    return context.load(attachmentsOf).load(proposal.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Does this person add files to it and take them away, as it stands now?',
  })
  async takesFiles(
    @Root() { channel, heldState: state, meetingId }: Proposal,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const meeting = meetingId === null ? null : await context.load(meetingById).load(meetingId);
    return checkAttaching(context.actor, { channel, state, meeting: meeting?.reference ?? null }).ok;
  }
}

@Resolver(() => DraftInWriting)
export class DraftAttachmentsResolver {
  @Public()
  @FieldResolver(() => [Attachment], { description: 'The files sent with it so far; at most three.' })
  attachments(@Root() draft: DraftInWriting, @Ctx() context: Context): Promise<Attachment[]> {
    return context.load(attachmentsOfDraft).load(draft.id);
  }
}

@Resolver(() => ModerationItem)
export class ModerationAttachmentsResolver {
  @FieldResolver(() => [Attachment], {
    description: 'The files that go with a proposal, which appear with it; empty for a comment.',
  })
  attachments(
    @Root() { kind, id }: ModerationItem,
    @Ctx() context: Context,
  ): Promise<Attachment[]> | Attachment[] {
    return kind === 'PROPOSAL' ? context.load(attachmentsOf).load(id) : [];
  }
}
