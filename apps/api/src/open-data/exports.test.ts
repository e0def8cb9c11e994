import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'graphql';
import papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { formats } from './formats.js';
import { inOneView } from './one-view.js';

/** Proposals beside those that are there: a file that takes a moment. */
const ROWS = 1_500;

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

const difficult = [
  'النص العربي مع ـــ تطويل وتَشْكِيل',
  'Élève, œuvre, naïveté, « guillemets »',
  'two\nlines\tand a tab',
  'quotes " and "" and \' and , and ;',
  '00012',
  '123456789012345678901234567890',
  '2024-02-29',
  '1,5',
  'true',
  '😀 family 👨‍👩‍👧',
  ' spaces around ',
  '<b>&amp;</b>',
  'x'.repeat(32_767),
];
const columns = [{ name: 'text', type: 'string', description: 'x', read: () => null }] as const;

async function written(format: 'csv' | 'xlsx', texts: readonly string[]): Promise<Buffer> {
  const rows = async function* () {
    for (const text of texts) yield [text];
  };
  const parts: Uint8Array[] = [];
  for await (const part of formats[format].write(columns, rows(), { separator: ';', rightToLeft: true }))
    parts.push(part);
  return Buffer.concat(parts);
}

test('EX-02: what is written to a table of text is read back as it was', async () => {
  const longest = `${'ح'.repeat(32_767)}!`;
  const bytes = await written('csv', [...difficult, longest]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data } = papa.parse<string[]>(bytes.toString().slice(1), { delimiter: ';' });
  expect(data.slice(1, -1).map(([cell]) => cell)).toEqual([...difficult, longest]);
});

test('EX-02: and of a workbook, whose cells end where Excel’s do', async () => {
  const workbook = await written('xlsx', [...difficult, `${'ح'.repeat(32_767)}!`]);
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!);
  const cells = [...sheet.matchAll(/<c t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/gu)]
    .slice(1)
    .map(([, text]) => text!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
  expect(cells).toEqual([...difficult, 'ح'.repeat(32_767)]);
  // A cell of text each: no zero is dropped, no number rounded, no day moved.
  expect(sheet.match(/<c[ >/]/gu)).toHaveLength(difficult.length + 2);
});

test('EX-04: one file at a time for each network: who asks for another meanwhile is asked to come again', async () => {
  // In parts: a statement has its time like any other.
  for (let from = 1; from <= ROWS; from += 500)
    await world.orm.em.fork().execute(`
    insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, solution, state, submitted_at,
                          submitted_precision, provenance, moderated_at, updated_at)
    select gen_random_uuid(), 'ma-nap-3-p' || (10000 + n), p.plan_id, p.theme_id, 'MEETING', p.title, '[]', p.solution,
           'SUBMITTED', now(), 'INSTANT', 'RECORDED', now(), now()
    from (select * from proposal where reference = 'ma-nap-3-p0003') p cross join generate_series(${from}, ${from + 499}) n`);
  // As the database does by itself, within a minute of so many new rows.
  await world.orm.em.fork().execute('analyze proposal');
  const file = await server.fetch('/data/proposals.jsonl');
  const second = await server.fetch('/data/proposals.csv');
  expect([file.status, second.status, second.headers.get('retry-after')]).toEqual([200, 503, '10']);
  expect((await file.text()).split('\n').length).toBeGreaterThan(ROWS);
  const again = await server.fetch('/data/proposals.csv');
  expect(again.status).toBe(200);
  expect((await again.text()).split('\r\n').length).toBeGreaterThan(ROWS);
});

test('EX-08: a file is of one moment, whoever writes meanwhile', async () => {
  const schema = (await buildSchemas()).public;
  const document = parse('{ proposals(first: 1) { totalCount } commitments(first: 1) { totalCount } }');
  const totals = await inOneView(world.orm, schema, async (ask) => {
    const seen = [JSON.stringify(await ask(document, {}))];
    for (let round = 0; round < 5; round++) {
      await world.orm.em.fork().execute(`update proposal set removed_at = now()
        where id in (select id from proposal where removed_at is null and reference like 'ma-nap-3-%' order by reference limit 7)`);
      seen.push(JSON.stringify(await ask(document, {})));
    }
    return seen;
  });
  expect(new Set(totals).size).toBe(1);
  const after = await inOneView(world.orm, schema, async (ask) => JSON.stringify(await ask(document, {})));
  expect(after).not.toBe(totals[0]);
});

test('EX-03: a file has the one ending of its format: whoever makes a link does not choose what opens it', async () => {
  expect((await server.fetch('/data/themes.csv.bat')).status).toBe(404);
  expect((await server.fetch('/data/themes.csv')).status).toBe(200);
});

test('every file that is written is paid for: who took one in this hour, where there is room for one, takes no other', async () => {
  for (const file of ['plans.csv', 'datapackage.json', 'ogp/ma-nap-2.csv']) {
    await world.orm.em.fork().execute(`delete from api_usage where subject like 'network:%'`);
    // One that has counted nothing yet.
    const poor = await openServer(world.orm, { anonymousCostPerHour: 20_000 });
    const statuses: number[] = [];
    for (let time = 0; time < 2; time++) statuses.push((await poor.fetch(`/data/${file}`)).status);
    await poor.close();
    expect([file, ...statuses]).toEqual([file, 200, 429]);
  }
});
