import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { citizenOf } from '../citizens/citizen-of.js';
import { CitizenSelf } from '../citizens/citizen.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { correctName, nameHeld } from './correct-name.js';
import { CorrectNameInput } from './correct-name.type.js';

@Resolver(() => CitizenSelf)
export class CorrectNameResolver {
  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name they gave, seen by its bearer alone; null where none is held.',
  })
  name(@Ctx() context: Context): Promise<string | null> {
    return nameHeld(context.read, citizenOf(context).id);
  }

  @Public()
  @Mutation(() => CitizenSelf, {
    nullable: true,
    description:
      'Corrects the name of the person the portal recognises, wherever it is held of them; where they are named, it appears once a moderator has read it.',
  })
  async correctName(
    @Ctx() context: Context,
    @Arg('input', () => CorrectNameInput, { description: 'The name.' }) input: CorrectNameInput,
  ): Promise<CitizenSelf | null> {
    await correctName(context, input);
    return context.citizen && { address: context.citizen.email };
  }
}
