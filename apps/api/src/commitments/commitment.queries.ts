import { sql } from 'kysely';
import { columnsOf } from '../database/columns-of.js';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { CommitmentEntity } from './commitment.entity.js';
import type { Commitment } from './commitment.type.js';

/** What a card holds and nobody is shown. */
const unread = ['record', 'folded', 'sought', 'sortKey', 'adoptedOn'] as const;

/** The columns of a `Commitment`, read from a commitment called `c`. */
export const commitmentColumns = (context: Context): Condition =>
  columnsOf(context.em, CommitmentEntity, 'c', unread);

/** By either of its references, the one of the draft or the one of the adopted plan. */
export async function commitmentByReference(context: Context, reference: string): Promise<Commitment | null> {
  const rows = await commitmentsWhere(context, sql`${reference} in (c.reference, c.draft_reference)`);
  return rows[0] ?? null;
}

export const commitmentById: LoaderOf<string, Commitment | null> = (context) =>
  oneByKey(
    (ids) => commitmentsWhere(context, sql`c.id = any(${ids})`),
    (row) => row.id,
  );

async function commitmentsWhere(context: Context, where: Condition): Promise<Commitment[]> {
  const { rows } = await sql<Commitment>`
    select ${commitmentColumns(context)} from commitment c
    where ${where} and ${visibleTo(context, 'commitment', 'c')}`.execute(context.read);
  return rows;
}

/** Commitments of a list of ids that this reader sees, in the order of the list. */
export async function loadCommitments(context: Context, ids: readonly string[]): Promise<Commitment[]> {
  const found = await Promise.all(ids.map((id) => context.load(commitmentById).load(id)));
  return found.filter((row) => row !== null);
}

/** How many activities and indicators a card has. */
export const countsOf: LoaderOf<string, CardCounts | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<CardCounts>`
        select c.id, coalesce(a.count, 0)::int as activities, coalesce(i.count, 0)::int as indicators
        from commitment c
        left join (select commitment_id, count(*) from activity
                   where commitment_id = any(${ids}) group by 1) a on a.commitment_id = c.id
        left join (select commitment_id, count(*) from indicator
                   where commitment_id = any(${ids}) group by 1) i on i.commitment_id = c.id
        where c.id = any(${ids})`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );

interface CardCounts {
  id: string;
  activities: number;
  indicators: number;
}
