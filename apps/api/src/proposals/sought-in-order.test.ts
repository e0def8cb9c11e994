import { parse, type OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from '../database/bytes.js';
import { readerOf } from '../database/database.js';
import { sortBy } from '../graphql/page.js';
import { buildSchemas } from '../graphql/schema.js';
import { ReadModel } from '../read-model/reader.js';
import { inPool } from '../read-model/run.js';
import { contextOf, openWorld, type Answer, type World } from '../testing/world.js';
import { proposalListOrders } from './proposal-orders.js';
import { soughtInOrder } from './sought-in-order.js';

/** Which of 4,000 proposals hold a word, the newest is the first, and how a page of them is found. */
const words: [word: string, holds: string, ways: string[]][] = [
  ['بكلها', 'true', ['looked']],
  ['بكثير', 'n % 18 = 0', ['looked', 'walked']],
  ['بقليل', 'n % 1000 = 7', ['looked', 'seen', 'index']],
  ['بجديدها', 'n <= 22', ['looked', 'walked', 'seen']],
  ['بقديمها', 'n > 1500', ['looked', 'seen', 'index']],
  ['بلاشيء', 'false', ['looked', 'seen', 'index']],
];
const plan = 'ma-nap-2';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const title = words.map(([word, holds]) => `case when ${holds} then '${word}' end`).join();
  // Two at the same time, every fifth not moderated yet: for the public it is not there.
  await world.orm.em.fork().execute(
    `insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, state, submitted_at,
                           submitted_precision, moderated_at, provenance, updated_at)
     select gen_random_uuid(), 'sought-' || n, p.plan_id, p.theme_id, 'PORTAL',
            jsonb_build_object('ar', concat_ws(' ', ${title})), '[]', 'SUBMITTED', now() - (n / 2) * interval '1 hour',
            'INSTANT', case when n % 5 <> 4 then now() end, 'ENTERED', now()
     from generate_series(1, 4000) n, (select * from proposal where reference = 'ma-nap-2-p0001') p`,
  );
  await world.orm.em.fork().execute('analyze proposal');
});
afterAll(() => world.close());

const list = `query ($q: String!, $after: String, $orderBy: ProposalOrder) {
  proposals(filter: { plan: "${plan}", q: $q }, first: 20, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { reference } } } }`;

/** What the read model's one statement says. */
async function compiled(variables: Record<string, unknown>): Promise<unknown> {
  const { public: schema } = await buildSchemas();
  const document = parse(list);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const context = await contextOf(world.orm, 'PUBLIC', null);
  const readModel = new ReadModel(inPool(await world.orm.em.getConnection().getNativeClient()));
  const text = await readModel.answer({ schema, document, operation, variables, context });
  return JSON.parse(textOf(text!));
}

interface Connection {
  edges: { node: { reference: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** The first pages, one after the other. */
async function pages(q: string, orderBy: string): Promise<string[]> {
  const read: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer = await world.public.run(list, { q, after, orderBy });
    expect(await compiled({ q, after, orderBy })).toEqual(answer.data);
    const { edges, pageInfo }: Connection = answer.data.proposals;
    read.push(...edges.map(({ node }) => node.reference));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && read.length < 60);
  return read;
}

test.each(words)('%s is found in order, page after page', async (q, holds) => {
  const [held]: { references: string[] }[] = await world.orm.em.fork().execute(
    `select coalesce(array_agg('sought-' || n order by n / 2, p.id desc), '{}') as references
     from generate_series(1, 4000) n join proposal p on p.reference = 'sought-' || n
     where ${holds} and n % 5 <> 4`,
  );
  expect(await pages(q, 'SUBMITTED_AT_DESC')).toEqual(held!.references.slice(0, 60));
  expect(await pages(q, 'SUBMITTED_AT_ASC')).toEqual(held!.references.toReversed().slice(0, 60));
});

interface Node {
  'Subplan Name'?: string;
  'Relation Name'?: string;
  'Actual Loops': number;
  Plans?: Node[];
}

/** The parts of a statement that read proposals when it ran. */
function waysOf(node: Node, part = 'index'): string[] {
  const own = /^CTE (\w+)$/.exec(node['Subplan Name'] ?? '')?.[1] ?? part;
  const reads = node['Relation Name'] === 'proposal' && node['Actual Loops'] > 0;
  return [...(reads ? [own] : []), ...(node.Plans ?? []).flatMap((inner) => waysOf(inner, own))];
}

test.each(words)('%s is looked for no longer than it has to be', async (q, _holds, ways) => {
  const context = await contextOf(world.orm, 'PUBLIC', null);
  const narrowed = soughtInOrder(context, { plan, q }, 'SUBMITTED_AT_DESC')!;
  const onPage = narrowed({
    after: sql`true`,
    sort: sortBy(proposalListOrders.SUBMITTED_AT_DESC),
    most: sql.lit(21),
  });
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Node }] }>`
    explain (analyze, format json) select ${onPage} from (select null::uuid as id) p`.execute(
    readerOf(world.orm.em.fork()),
  );
  expect(new Set(waysOf(rows[0]!['QUERY PLAN'][0].Plan))).toEqual(new Set(ways));
});
