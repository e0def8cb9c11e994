import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type Answer, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const execute = <Row extends object>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);

const READS = [
  '{ plans { reference title { fr } commitments(first: 5) { edges { node { reference sources { reference } } } } } }',
  '{ search(q: "حكومة", first: 5) { edges { node { __typename } } } }',
  '{ proposals(first: 5) { edges { node { reference timeline { transition { action } } } } } }',
];

/** What people do, from one end to the other; the codes of whatever failed. */
async function round(): Promise<string[]> {
  const [cards, steps] = [cardSteps(world), proposals];
  const answers: Answer[] = [];
  const { reference, version } = await cards.draft('Une fiche');
  answers.push(await cards.update('secretariat', { reference, version, title: { fr: 'Une autre' } }));
  const proposal = steps.fresh();
  answers.push(await steps.decide('member.civil', proposal, 'ADMIT'));
  answers.push(await steps.assign('member.civil', proposal, 'justice'));
  const justification = { justification: explained };
  answers.push(await steps.answer('officer.justice', proposal, 'justice', 'NOT_RETAIN', justification));
  answers.push(await steps.publish('secretariat', proposal));
  // Thrice: from the second time on statements are planned, and kept so.
  const failed: string[] = [];
  for (let time = 0; time < 3; time++)
    for (const query of READS) {
      const { status, body } = await server.ask('/graphql', query);
      if (status !== 200 || body.errors) failed.push(`${query}: ${status} ${JSON.stringify(body.errors)}`);
    }
  return [...failed, ...answers.flatMap(({ errors }) => errors.map(({ code }) => code))];
}
let proposals: ReturnType<typeof proposalSteps>;

test('RE-13: what the next version adds to every table disturbs nothing that runs, nor does taking it away again', async ({
  annotate,
}) => {
  proposals = proposalSteps(world);
  expect(await round()).toEqual([]);
  const tables = await execute<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  // Expand: columns that may be empty or bring a value along, a table, an index.
  for (const { name } of tables)
    await execute(
      `alter table "${name}" add next_text text null, add next_number int not null default 0, add next_at timestamptz null`,
    );
  await execute(
    `create table next_version (id uuid primary key, plan_id uuid references plan (id), note text)`,
  );
  await execute(`create index next_index on proposal (next_number)`);
  expect(await round()).toEqual([]);
  // And back: what nobody uses yet goes again.
  await execute(`drop table next_version`);
  for (const { name } of tables)
    await execute(`alter table "${name}" drop next_text, drop next_number, drop next_at`);
  expect(await round()).toEqual([]);
  await annotate(`${tables.length} tables widened and narrowed under a running server: 0 errors`, 'figure');
});
