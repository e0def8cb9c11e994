import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { CitizenSelf, LinkInput, LinkSentPayload, SendLinkInput, UsedLinkPayload } from './citizen.type.js';
import { confirmLink, refuseLink } from './confirm-link.command.js';
import { sendLink } from './send-link.command.js';

@Resolver()
export class CitizenResolver {
  @Public()
  @Query(() => CitizenSelf, {
    nullable: true,
    description: 'Whom the portal recognises in this browser; null for everybody else, programs included.',
  })
  citizen(@Ctx() { citizen }: Context): CitizenSelf | null {
    return citizen && { address: citizen.email };
  }

  @Public()
  @Mutation(() => UsedLinkPayload, {
    description:
      'Does what a mailed link stands for: hands in the proposal, sends the comment, opens the door.',
  })
  confirmLink(
    @Ctx() context: Context,
    @Arg('input', () => LinkInput, { description: 'The link.' }) input: LinkInput,
  ): Promise<UsedLinkPayload> {
    return confirmLink(context, input);
  }

  @Public()
  @Mutation(() => UsedLinkPayload, {
    description:
      'Says that a link was not asked for: what waited for it is dropped, and the address gets no more mail.',
  })
  async refuseLink(
    @Ctx() context: Context,
    @Arg('input', () => LinkInput, { description: 'The link.' }) input: LinkInput,
  ): Promise<UsedLinkPayload> {
    const { kind } = await refuseLink(context, input);
    return { kind, reference: null };
  }

  @Public()
  @Mutation(() => LinkSentPayload, {
    description: 'Mails a link by which the portal recognises whoever opens it.',
  })
  async sendLink(
    @Ctx() context: Context,
    @Arg('input', () => SendLinkInput, { description: 'Where to.' }) input: SendLinkInput,
  ): Promise<LinkSentPayload> {
    await sendLink(context, input);
    return { sent: true };
  }

  @Public()
  @Mutation(() => Boolean, { description: 'The portal recognises this browser no more; always true.' })
  async leavePortal(@Ctx() { visitor }: Context): Promise<boolean> {
    await visitor.leave();
    return true;
  }
}
