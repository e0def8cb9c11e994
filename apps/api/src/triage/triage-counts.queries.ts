import { channels, type Channel } from '@iltizam/domain/channels';
import { committeeActions } from '@iltizam/domain/proposal-history';
import { proposalStates, type ProposalState } from '@iltizam/domain/proposal-states';
import { instantOf } from '@iltizam/domain/country-clock';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { encodeCursor } from '../graphql/cursor.js';
import { keyOf } from '../graphql/page.js';
import { standing } from './standing.js';
import { snoozedBy } from './snoozed.js';
import type { TriageCounts } from './triage-counts.type.js';
import { openTo, waitsInQueue } from './triage-queue.js';
import { queueOrders } from './triage-orders.js';

interface Facet {
  state: ProposalState | null;
  themeId: string | null;
  channel: Channel | null;
  waiting: number;
  later: number;
}

/** Every facet of a person's queue in one statement, whatever the number of proposals. */
export async function countQueue(context: Context, planId: string): Promise<TriageCounts> {
  const { rows } = await sql<Facet>`
    select state, theme_id as "themeId", channel, (count(*) filter (where not put_off))::int as waiting,
           (count(*) filter (where put_off))::int as later
    from (
      select p.state, p.theme_id, p.channel, ${snoozedBy(context)} as put_off
      from proposal p where p.plan_id = ${planId}::uuid and ${openTo(context)}
    ) open
    group by grouping sets ((state), (theme_id), (channel), ())`.execute(context.read);
  const of = (facet: 'state' | 'themeId' | 'channel') =>
    new Map(
      rows.flatMap((row) => (row[facet] === null || row.waiting === 0 ? [] : [[row[facet], row.waiting]])),
    );
  const states = of('state');
  const ways = of('channel');
  const all = rows.find(
    ({ state, themeId, channel }) => state === null && themeId === null && channel === null,
  );
  return {
    planId,
    waiting: all?.waiting ?? 0,
    later: all?.later ?? 0,
    states: proposalStates
      .filter((state) => states.has(state))
      .map((state) => ({ state, count: states.get(state)! })),
    channels: channels
      .filter((channel) => ways.has(channel))
      .map((channel) => ({ channel, count: ways.get(channel)! })),
    themeCounts: [...of('themeId')].map(([themeId, count]) => ({ themeId, count })),
  };
}

/** Proposals of a plan this person moved on today: what was taken back, or waits for their next step, is not done. */
export async function countDoneToday(context: Context, planId: string): Promise<number> {
  const { actor, today, read } = context;
  const { rows } = await sql<{ count: number }>`
    select count(distinct t.record_id)::int as count
    from transition t join proposal p on p.id = t.record_id
    where t.record_type = 'PROPOSAL' and t.actor_id = ${actor.userId}::uuid
      and t.at >= ${instantOf(today)} and p.plan_id = ${planId}::uuid
      and t.action = any(${committeeActions}::text[]) and ${standing} and not (${waitsInQueue(context)})`.execute(
    read,
  );
  return rows[0]?.count ?? 0;
}

type Place = { proposalId: string; seenAt: Date; waits: boolean };

/** Where this person stopped in a plan's queue, with its place in the order by deadline; null before the first visit. */
export async function readPlace(
  context: Context,
  planId: string,
): Promise<(Place & { cursor: string }) | null> {
  const { actor, read } = context;
  const { rows } = await sql<Place & { key: string[] }>`
    select t.proposal_id as "proposalId", t.seen_at as "seenAt", (${waitsInQueue(context)}) as waits,
      ${keyOf(queueOrders.DUE_ASC)} as key
    from triage_place t join proposal p on p.id = t.proposal_id
    where t.account_id = ${actor.userId}::uuid and t.plan_id = ${planId}::uuid`.execute(read);
  return (
    rows.map(({ key, ...place }) => ({ ...place, cursor: encodeCursor(queueOrders.DUE_ASC.name, key) }))[0] ??
    null
  );
}
