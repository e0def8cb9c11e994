import type { Refusal as RefusalFacts } from '@iltizam/domain/refusals';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { shownRefusal } from '../graphql/available-action.type.js';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { OutcomeLot } from './outcome-lot.type.js';

const isOpen = sql`l.lifted_at is null and l.released_at is null`;

/** Until when (UTC) an outcome is kept back by a lot other than the one being released; null where by none. */
export async function embargoOf(
  read: Reader,
  proposalId: string,
  releasing: string | null,
): Promise<string | null> {
  const { rows } = await sql<{ until: Date }>`
    select l.public_at as until from outcome_lot_item x join outcome_lot l on l.id = x.lot_id
    where x.proposal_id = ${proposalId} and ${isOpen} and l.id is distinct from ${releasing}::uuid
    order by l.public_at limit 1`.execute(read);
  return rows[0] ? new Date(rows[0].until).toISOString() : null;
}

type Row = Omit<OutcomeLot, 'proposals'> & {
  proposals: { reference: string; refusal: RefusalFacts | null }[];
};

/** Those that wait first, by their hour; then what was, the latest first. Lots are made by hand and are few. */
export async function lotRows({ read }: Context): Promise<OutcomeLot[]> {
  const { rows } = await sql<Row>`
    select l.id, l.version, l.public_at as "publicAt", l.lifted_at as "liftedAt", l.released_at as "releasedAt",
      a.name as "madeBy", coalesce((
        select json_agg(json_build_object('reference', p.reference, 'refusal', x.refusal) order by p.reference)
        from outcome_lot_item x join proposal p on p.id = x.proposal_id where x.lot_id = l.id), '[]') as proposals
    from outcome_lot l join account a on a.id = l.made_by_id
    order by ${isOpen} desc, case when ${isOpen} then l.public_at end, l.made_at desc limit 50`.execute(read);
  return rows.map(({ proposals, ...lot }) => ({
    ...lot,
    proposals: proposals.map(({ reference, refusal }) => ({
      reference,
      refusal: refusal && shownRefusal(refusal),
    })),
  }));
}

/** Until when what is decided of a proposal is kept back, for whoever sees its triage. */
export const embargoedUntilOf: LoaderOf<string, { id: string; until: Date } | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<{ id: string; until: Date }>`
        select x.proposal_id as id, min(l.public_at) as until
        from outcome_lot_item x join outcome_lot l on l.id = x.lot_id
        where x.proposal_id = any(${ids}::uuid[]) and ${isOpen} group by x.proposal_id`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );
