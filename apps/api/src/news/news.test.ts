import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

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

const title = { ar: 'افتتاح تلقي المقترحات', fr: 'Ouverture de la collecte', en: 'Proposals are open' };
const document = `mutation ($input: SaveNewsInput!) {
  saveNews(input: $input) { newsItem { reference version published publishedOn title { ar fr en } } } }`;
const save = (account: string, input: Record<string, unknown>) =>
  world.as(account).run(document, { input: { title, published: true, ...input } });
const shown = async (): Promise<string[]> => {
  const { data } = await world.public.run('{ news(first: 100) { totalCount edges { node { reference } } } }');
  expect(data.news.totalCount).toBe(data.news.edges.length);
  return data.news.edges.map(({ node }: { node: { reference: string } }) => node.reference);
};
const feed = async () => (await server.fetch('/feeds/news.atom?lang=fr')).text();

test('a draft is the secretariat’s alone; once published everybody reads it, in the list, by itself and in the feed', async () => {
  const draft = (await save('secretariat', { published: false })).data.saveNews.newsItem;
  expect(draft).toMatchObject({ version: 1, published: false, publishedOn: null });
  expect(await shown()).not.toContain(draft.reference);
  expect(await feed()).not.toContain(draft.reference);
  const asSecretariat = await world.as('secretariat').run('{ news { edges { node { reference } } } }');
  expect(asSecretariat.data.news.edges).toContainEqual({ node: { reference: draft.reference } });
  const asMember = await world.as('member.civil').run('{ news { totalCount } }');
  expect(asMember.data.news.totalCount).toBe((await shown()).length);

  await save('secretariat', { reference: draft.reference, version: 1, publishedOn: '2024-05-02' });
  expect(await shown()).toContain(draft.reference);
  const { data } = await world.public.run(
    `{ newsItem(reference: "${draft.reference}") { publishedOn title { fr } } }`,
  );
  expect(data.newsItem).toEqual({ publishedOn: '2024-05-02', title: { fr: title.fr } });
  expect(await feed()).toContain('<title type="html"><![CDATA[Ouverture de la collecte]]></title>');
});

test('a search finds it by a word of its text, spelt in another way, once it is published', async () => {
  const body = { ar: 'تعلن الأمانة عن إنطلاق المشاورات', fr: null, en: null };
  const { reference } = (await save('secretariat', { body, published: false })).data.saveNews.newsItem;
  const found = async () =>
    (
      await world.public.run(
        `{ search(q: "انطلاق المشاورات") { totalCount edges { node { ... on NewsItem { reference } } } } }`,
      )
    ).data.search;
  expect((await found()).edges).not.toContainEqual({ node: { reference } });
  const before = (await found()).totalCount;
  await save('secretariat', { reference, version: 1, body, publishedOn: '2024-05-03' });
  expect(await found()).toMatchObject({
    totalCount: before + 1,
    edges: expect.arrayContaining([{ node: { reference } }]),
  });
});

test('what has a day ahead shows itself on that day', async () => {
  const { reference } = (await save('secretariat', { publishedOn: '2199-01-01' })).data.saveNews.newsItem;
  expect(await shown()).not.toContain(reference);
  const { data } = await world.public.run(`{ newsItem(reference: "${reference}") { reference } }`);
  expect(data.newsItem).toBeNull();
});

test('two who write the same one: the second is told, and nothing is lost; each wording is in the audit log', async () => {
  const { reference } = (await save('secretariat', {})).data.saveNews.newsItem;
  const corrected = { ...title, fr: 'La collecte est ouverte' };
  expect((await save('secretariat', { reference, version: 1, title: corrected })).errors).toEqual([]);
  const late = await save('secretariat', { reference, version: 1 });
  expect(late.errors).toMatchObject([{ code: 'STALE_VERSION', facts: { yours: 1, current: 2 } }]);
  const { data } = await world
    .as('admin')
    .run(
      `{ auditEvents(filter: { reference: "${reference}" }) { edges { node { operation changes { field before after } } } } }`,
    );
  expect(JSON.stringify(data)).toContain(
    JSON.stringify({ field: 'title.fr', before: title.fr, after: corrected.fr }),
  );
});

test.each([
  ['nothing to say', { title: { ar: '  ' } }, 'INVALID_INPUT', 'title'],
  ['a change of what was not read', { reference: 'news-1' }, 'INVALID_INPUT', 'version'],
  ['a change of what is not there', { reference: 'news-999', version: 1 }, 'NOT_FOUND', null],
])('refused: %s', async (_what, input, code, field) => {
  expect((await save('secretariat', input)).errors).toMatchObject([{ code, ...(field ? { field } : {}) }]);
});

test('nobody else writes', async () => {
  for (const account of ['member.civil', 'officer.justice', 'admin'])
    expect((await save(account, {})).errors, account).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
