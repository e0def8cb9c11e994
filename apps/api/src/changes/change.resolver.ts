import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { changesAfter } from './change.queries.js';
import { ChangeConnection } from './change.type.js';

@Resolver()
export class ChangeResolver {
  @Public()
  @Query(() => ChangeConnection, {
    description:
      'What changed, deletions included, as far as everybody may see it: read on from where you were instead of reading everything again.',
  })
  changes(
    @Ctx() context: Context,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin with everything there is.',
    })
    after: string | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Changes of the page, at most 100.',
    })
    first: number | null,
  ): Promise<ChangeConnection> {
    return changesAfter(context.read, { first, after });
  }
}
