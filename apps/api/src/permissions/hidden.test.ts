import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, withRecords, type Someone, type World } from '../testing/world.js';

/** Words that stand in what nobody outside may read, and nowhere else. */
const SECRET = 'zqxsecret';

let world: World;
let application: Someone;
/** References of records that are there and not to be seen. */
const hidden: Record<string, string[]> = {};
beforeAll(async () => {
  world = await openWorld(withRecords);
  application = await world.client(['READ']);
  const run = <Row>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);
  const text = `'{"ar":"${SECRET}","fr":"${SECRET}","en":null,"original":"fr"}'::jsonb`;
  await run(`update proposal set title = ${text}, solution = ${text} where removed_at is not null or state = 'DRAFT'
    or (channel = 'PORTAL' and moderated_at is null and provenance = 'ENTERED')`);
  await run(`update commitment set title = ${text}, problem = ${text} where state in ('DRAFT', 'DROPPED')`);
  await run(`update news_item set title = ${text} where not published`);
  await run(`update document set title = ${text} where not published`);
  await run(`insert into proposal_author (id, proposal_id, name, email, email_confirmed_at, created_at)
    select gen_random_uuid(), id, '${SECRET} Person', '${SECRET}@example.test', now(), now() from proposal`);
  await run(`insert into note (id, proposal_id, author_id, text, at)
    select gen_random_uuid(), id, (select id from account limit 1), '${SECRET} note +212600717171', now() from proposal`);
  const references = async (sql: string) => (await run<{ v: string }>(sql)).map(({ v }) => v);
  hidden['proposal'] = await references(
    `select reference as v from proposal where title->>'fr' = '${SECRET}'`,
  );
  hidden['commitment'] = await references(
    `select reference as v from commitment where title->>'fr' = '${SECRET}'`,
  );
  hidden['newsItem'] = await references(
    `select reference as v from news_item where title->>'fr' = '${SECRET}'`,
  );
  hidden['document'] = await references(
    `select reference as v from document where title->>'fr' = '${SECRET}'`,
  );
});
afterAll(() => world.close());

const readers = () => [world.public, application];

describe.each(['proposal', 'commitment', 'newsItem', 'document'])('AZ-06: a hidden %s', (root) => {
  test('is as if it were not there, by reference and by id', async () => {
    expect(hidden[root]!.length).toBeGreaterThan(0);
    const ask = (reader: Someone, reference: string) =>
      reader.run(`query ($reference: String!) { ${root}(reference: $reference) { id title { ar fr } } }`, {
        reference,
      });
    for (const reader of readers()) {
      const nothing = await ask(reader, 'nothing-of-this-name');
      for (const reference of hidden[root]!) expect(await ask(reader, reference)).toEqual(nothing);
    }
  });
});

test('AZ-06: there is no door to a record of any kind by its id alone', async () => {
  const { errors } = await world.public.run(
    '{ query: __type(name: "Query") { fields { name args { name type { name ofType { name } } } } } }',
  );
  expect(errors).toEqual([]);
  const { data } = await world.public.run(
    '{ query: __type(name: "Query") { fields { name args { name type { name ofType { name } } } } } }',
  );
  const byId = data.query.fields.filter(
    ({ args }: { args: { type: { name: string | null; ofType: { name: string } | null } }[] }) =>
      args.some(({ type }) => (type.name ?? type.ofType?.name) === 'ID'),
  );
  // A comment in public alone, while it is shown (`discussion.test.ts`).
  expect(byId.map(({ name }: { name: string }) => name)).toEqual(['proposalComment']);
});

test.each([
  SECRET,
  `${SECRET}@example.test`,
  `${SECRET} Person`,
  '+212600717171',
  '212600717171',
  '@demo.iltizam.test',
  '@example.test',
])('AZ-12: whoever searches for %s finds nothing', async (q) => {
  const document = `query ($q: String!) {
      search(q: $q) { totalCount edges { node { __typename } } }
      proposals(filter: { q: $q }) { totalCount } commitments(filter: { q: $q }) { totalCount }
    }`;
  for (const reader of readers()) {
    const { data, errors } = await reader.run(document, { q });
    expect(errors).toEqual([]);
    expect([data.search.totalCount, data.proposals.totalCount, data.commitments.totalCount]).toEqual([
      0, 0, 0,
    ]);
  }
});
