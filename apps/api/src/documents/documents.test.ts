import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DiskFiles } from '../files/disk-files.js';
import { pdf } from '../inspection/testing-files.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
let folder: string;
let secretariat: { cookie: string };
beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'iltizam-documents-'));
  server = await openServer(world.orm, {}, { files: new DiskFiles(folder) });
  secretariat = await server.signIn('secretariat');
});
afterAll(async () => {
  await server.close();
  await world.close();
  await rm(folder, { recursive: true });
});

const document = `mutation ($input: SaveDocumentInput!) {
  saveDocument(input: $input) { document { reference version kind url state sendTo stage requirements plan { reference } } } }`;
const save = (account: string, input: Record<string, unknown>) =>
  world.as(account).run(document, {
    input: { title: { fr: 'Calendrier' }, requirements: [], published: true, ...input },
  });
const found = async (filter: Record<string, unknown>): Promise<string[]> =>
  (
    await world.public.run(
      'query ($filter: DocumentFilter) { documents(filter: $filter, first: 100) { edges { node { reference } } } }',
      { filter },
    )
  ).data.documents.edges.map(({ node }: { node: { reference: string } }) => node.reference);

test('the sources of the plans are there from the first start, with the stage they belong to', async () => {
  expect(await found({ plan: 'ma-nap-2', stage: 'COLLECTION' })).toEqual(['plan-2-meeting-9']);
  expect((await found({})).length).toBeGreaterThan(4);
  const { data } = await world.public.run(
    '{ document(reference: "plan-2-meeting-9") { kind url issuedOn issuedPrecision } }',
  );
  expect(data.document).toEqual({
    kind: 'CITED',
    url: null,
    issuedOn: '2020-11-01',
    issuedPrecision: 'MONTH',
  });
  const { search } = (
    await world.public.run(
      '{ search(q: "rencontre consultative 2020") { edges { node { ... on Document { reference } } } } }',
    )
  ).data;
  expect(search.edges).toContainEqual({ node: { reference: 'plan-2-meeting-9' } });
});

test('a link is found by its plan, its stage and the requirement it is evidence for', async () => {
  const { data } = await save('secretariat', {
    link: 'https://example.org/calendar.pdf',
    plan: 'ma-nap-3',
    stage: 'THEMES',
    requirements: ['OUTREACH', 'CALENDAR'],
  });
  const { reference, ...told } = data.saveDocument.document;
  expect(told).toMatchObject({
    kind: 'LINK',
    url: 'https://example.org/calendar.pdf',
    plan: { reference: 'ma-nap-3' },
    requirements: ['CALENDAR', 'OUTREACH'],
  });
  expect(await found({ plan: 'ma-nap-3', stage: 'THEMES', requirement: 'CALENDAR' })).toEqual([reference]);
  expect(await found({ requirement: 'FORUM' })).not.toContain(reference);
});

test('a file is shown once it has arrived and was looked at, and then anybody downloads it', async () => {
  const bytes = pdf();
  const { data } = await save('secretariat', { file: { name: 'Rapport.pdf', bytes: bytes.length } });
  const { reference, sendTo, version } = data.saveDocument.document;
  expect(await found({})).not.toContain(reference);
  expect((await server.sendPiece(sendTo, bytes, await server.signIn('member.civil'))).status).toBe(404);
  expect((await server.sendPiece(sendTo, bytes, secretariat)).status).toBe(204);
  const shown = (await world.public.run(`{ document(reference: "${reference}") { url mediaType bytes } }`))
    .data.document;
  expect(shown).toEqual({ url: expect.any(String), mediaType: 'application/pdf', bytes: bytes.length });
  const got = await server.fetch(shown.url);
  expect(got.headers.get('content-disposition')).toContain('Rapport.pdf');
  expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);

  // As a draft it is nobody's but the secretariat's, its file too.
  await save('secretariat', { reference, version, published: false });
  expect((await server.fetch(shown.url)).status).toBe(404);
  expect((await server.fetch(shown.url, { headers: secretariat })).status).toBe(200);
});

test.each([
  ['a link that leads to a program', { link: 'javascript:alert(1)' }, 'link'],
  ['a link and a file', { link: 'https://example.org', file: { name: 'a.pdf', bytes: 1 } }, 'link'],
  ['a file of no size', { file: { name: 'a.pdf', bytes: 0 } }, 'file.bytes'],
  ['a plan there is not', { plan: 'ma-nap-9' }, 'plan'],
])('refused: %s', async (_what, input, field) => {
  expect((await save('secretariat', input)).errors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
});

test('nobody else writes', async () => {
  for (const account of ['member.civil', 'officer.justice', 'admin'])
    expect((await save(account, {})).errors, account).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
