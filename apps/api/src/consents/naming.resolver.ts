import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { citizenOf } from '../citizens/citizen-of.js';
import { CitizenSelf } from '../citizens/citizen.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Proposal } from '../proposals/proposal.type.js';
import { agreesToBeNamed, chooseNaming } from './choose-naming.command.js';
import { ChooseNamingInput } from './naming.type.js';
import { shownAuthorOf } from './shown-author.queries.js';

@Resolver(() => Proposal)
export class ShownAuthorResolver {
  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name of its author, who agreed to be named, once a moderator has read it; null for everybody else, and again once they take it back.',
  })
  async authorName(@Root() { id }: Proposal, @Ctx() context: Context): Promise<string | null> {
    return (await context.load(shownAuthorOf).load(id))?.name ?? null;
  }
}

@Resolver(() => CitizenSelf)
export class NamingResolver {
  @Public()
  @FieldResolver(() => Boolean, { description: 'Do they agree to be named with what they wrote?' })
  named(@Ctx() context: Context): Promise<boolean> {
    return agreesToBeNamed(context.read, citizenOf(context).id);
  }

  @Public()
  @Mutation(() => CitizenSelf, {
    nullable: true,
    description:
      'Says whether the person the portal recognises is named with their proposals. It holds at once, everywhere; a name no moderator has read yet waits for one.',
  })
  async chooseNaming(
    @Ctx() context: Context,
    @Arg('input', () => ChooseNamingInput, { description: 'Named or not.' }) input: ChooseNamingInput,
  ): Promise<CitizenSelf | null> {
    await chooseNaming(context, input);
    return context.citizen && { address: context.citizen.email };
  }
}
