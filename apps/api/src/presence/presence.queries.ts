import { presenceSeconds } from '@iltizam/domain/presence';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import type { Presence } from './presence.type.js';

/** By the database's clock: it is the same for every instance. */
export const alive = sql`h.seen_at > clock_timestamp() - make_interval(secs => ${presenceSeconds}::int)`;

type Row = Presence & { proposalId: string; reference: string };

/** Who is where, as far as the reader sees the work on those proposals (`p`). */
async function presentWhere(context: Context, where: Condition): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select h.proposal_id as "proposalId", p.reference, u.name, h.activity, h.since,
           h.account_id = ${context.actor.userId}::uuid as "isMe"
    from presence h join account u on u.id = h.account_id join proposal p on p.id = h.proposal_id
    where ${alive} and ${where} and ${visibleTo(context, 'triage', 'p')}
    order by p.reference, h.activity, h.since, h.account_id`.execute(context.read);
  return rows;
}

export const presenceOn: LoaderOf<string, Presence[]> = (context) =>
  manyByKey<string, Row>(
    (ids) => presentWhere(context, sql`h.proposal_id = any(${ids}::uuid[])`),
    (row) => row.proposalId,
  );

/** Everybody at work on a plan's proposals, in one statement for all rows of a queue. */
export async function presenceInPlan(
  context: Context,
  plan: string,
): Promise<{ proposal: string; presence: Presence[] }[]> {
  const rows = await presentWhere(context, sql`p.plan_id = (select id from plan where reference = ${plan})`);
  return [...Map.groupBy(rows, (row) => row.reference)].map(([proposal, presence]) => ({
    proposal,
    presence,
  }));
}
