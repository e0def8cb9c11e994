import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { citizenOf } from '../citizens/citizen-of.js';
import { CitizenSelf } from '../citizens/citizen.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { changeFollow, follow, unsubscribe } from './follow.commands.js';
import { followsOf } from './follow.queries.js';
import { ChangeFollowInput, Follow, FollowInput, FollowPayload, UnsubscribeInput } from './follow.type.js';

@Resolver(() => CitizenSelf)
export class FollowResolver {
  @Public()
  @FieldResolver(() => [Follow], { description: 'What they are told of by mail, their own proposals first.' })
  following(@Ctx() context: Context): Promise<Follow[]> {
    return followsOf(context.read, citizenOf(context).id);
  }

  @Public()
  @Mutation(() => FollowPayload, {
    description: 'Asks to be told of a record by mail. The same answer whether or not the address is known.',
  })
  follow(
    @Ctx() context: Context,
    @Arg('input', () => FollowInput, { description: 'Of what, and how often.' }) input: FollowInput,
  ): Promise<FollowPayload> {
    return follow(context, input);
  }

  @Public()
  @Mutation(() => CitizenSelf, {
    nullable: true,
    description: 'Changes how often they are told, or ends it.',
  })
  async changeFollow(
    @Ctx() context: Context,
    @Arg('input', () => ChangeFollowInput, { description: 'Which, and how often.' }) input: ChangeFollowInput,
  ): Promise<CitizenSelf | null> {
    await changeFollow(context, input);
    return context.citizen && { address: context.citizen.email };
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Ends the mails a link of a mail stands for; always true, also when they had ended.',
  })
  async unsubscribe(
    @Ctx() context: Context,
    @Arg('input', () => UnsubscribeInput, { description: 'The link.' }) input: UnsubscribeInput,
  ): Promise<boolean> {
    await unsubscribe(context, input);
    return true;
  }
}
