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
      select p.reference, country_day(p.removed_at)::text as "removedOn",
        (select m.ground from moderation m where m.kind = 'PROPOSAL' and m.record_id = p.id and not m.shown
         order by m.decided_at desc, m.id desc limit 1) as ground
      from proposal p where p.reference = ${reference} and p.removed_at is not null`.execute(context.read);
    return rows[0] ?? null;
  }
}
