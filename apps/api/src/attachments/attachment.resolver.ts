import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
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
