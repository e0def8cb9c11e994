import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Commitment } from '../commitments/commitment.type.js';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { CommitmentUpdate } from './commitment-update.type.js';

/** The validated reports of a commitment, the latest first. Asked only for commitments the reader sees. */
const updatesOf: LoaderOf<string, CommitmentUpdate[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<CommitmentUpdate>`
        select r.commitment_id as "commitmentId", r.validated_at as "validatedAt", u.year, u.quarter, r.narrative
        from card_report r left join update_round u on u.id = r.round_id
        where r.commitment_id = any(${ids}) and r.state = 'VALIDATED'
        order by r.commitment_id, r.validated_at desc, r.id`.execute(context.read);
      return rows;
    },
    (row) => row.commitmentId,
  );

@Resolver(() => Commitment)
export class CommitmentUpdatesResolver {
  @Public()
  @FieldResolver(() => [CommitmentUpdate], {
    description: 'What was reported of it and validated, the latest first.',
  })
  updates(@Root() card: Commitment, @Ctx() context: Context): Promise<CommitmentUpdate[]> {
    return context.load(updatesOf).load(card.id);
  }
}
