import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Me } from '../accounts/user.type.js';
import type { Context } from '../graphql/context.js';
import { viewAs } from './view-as.command.js';
import { Looking, ViewAsInput, ViewAsPayload } from './view-as.type.js';

@Resolver(() => Me)
export class ViewAsResolver {
  @Mutation(() => ViewAsPayload, {
    description:
      'From the next request on this session reads as somebody else, for 30 minutes at most, and can change nothing. Both names are in the log. Refused: NOT_FOUND, NOT_ALLOWED (oneself, an administrator), REASON_REQUIRED.',
  })
  viewAs(
    @Ctx() context: Context,
    @Arg('input', () => ViewAsInput, { description: 'Whom, and why.' }) input: ViewAsInput,
  ): Promise<ViewAsPayload> {
    return viewAs(context, input);
  }

  @FieldResolver(() => Looking, {
    nullable: true,
    description: 'The administrator who reads as this person in this session; null when it is the person.',
  })
  looking(@Ctx() { looking }: Context): Looking | null {
    return looking && { by: looking.by.name, endsAt: looking.endsAt };
  }
}
