import type { Answer, World } from '../testing/world.js';

/** More proposals of the third plan than documents hold, as citizens would write them. Returns their references in order. */
export async function addProposals(world: World, count: number, from = 1000): Promise<string[]> {
  const rows: { reference: string }[] = await world.orm.em.fork().execute(
    `insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, state, submitted_at,
       submitted_precision, moderated_at, provenance, updated_at)
     select gen_random_uuid(), 'ma-nap-3-p' || (? + n), plan.id,
       themes.ids[1 + n % cardinality(themes.ids)], 'PORTAL',
       jsonb_build_object('ar', 'مقترح رقم ' || n, 'fr', null, 'en', null, 'original', 'ar'), '[]', 'SUBMITTED',
       timestamptz '2024-01-01' + make_interval(mins => n), 'INSTANT', now(), 'GENERATED', now()
     from plan cross join lateral (
         select array_agg(id order by ordinal) as ids from theme where plan_id = plan.id) themes,
       generate_series(1, ?) n
     where plan.reference = 'ma-nap-3' order by n
     returning reference`,
    [from, count],
  );
  return rows.map(({ reference }) => reference);
}

interface QueueData {
  triageQueue: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { cursor: string; node: { reference: string } }[];
  };
}

export const queueDocument = `query ($filter: ProposalFilter, $first: Int, $after: String) {
  triageQueue(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { reference workflowState } } } }`;

export const countsDocument = `query ($plan: String!) { triageCounts(plan: $plan) {
  waiting later doneToday states { state count } themes { theme { reference } count } channels { channel count }
  lastSeen { proposal { reference } cursor waits } } }`;

/** Somebody's whole queue, read page by page. */
export async function queueOf(
  world: World,
  account: string,
  filter: Record<string, unknown> = {},
): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer<QueueData> = await world
      .as(account)
      .run(queueDocument, { filter, first: 100, after });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    const { edges, pageInfo } = answer.data.triageQueue;
    found.push(...edges.map(({ node }) => node.reference));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

export const countsOf = async (world: World, account: string, plan = 'ma-nap-3') =>
  (await world.as(account).run(countsDocument, { plan })).data.triageCounts;
