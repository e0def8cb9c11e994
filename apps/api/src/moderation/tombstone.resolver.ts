import { sql } from 'kysely';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Tombstone } from './tombstone.type.js';

@Resolver()
export class TombstoneResolver {
  @Public()
  @Query(() => Tombstone, {
    nullable: true,
    description: 'Why a proposal that was received is not to be read; null for any other.',
  })
  async tombstone(
    @Ctx() context: Context,
    @Arg('proposal', () => String, { description: 'The proposal (reference).' }) reference: string,
  ): Promise<Tombstone | null> {
    const { rows } = await sql<Tombstone>`
      select reference, removed_on as "removedOn", ground from removed_proposal(${reference})`.execute(
      context.read,
    );
    return rows[0] ?? null;
  }
}
