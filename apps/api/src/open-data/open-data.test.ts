import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { columnsOf } from './columns.js';
import { formats } from './formats.js';
import { tables } from './tables.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  await world.orm.em.fork()
    .execute(`update proposal set moderated_at = null, channel = 'PORTAL', provenance = 'ENTERED'
    where reference = 'ma-nap-3-p0002'`);
  await world.orm.em.fork()
    .execute(`insert into measurement (id, indicator_id, value, measured_on, measured_precision, recorded_at, provenance)
    select gen_random_uuid(), (select i.id from indicator i join commitment c on c.id = i.commitment_id where c.reference = 'ma-nap-2-c11' limit 1),
      n, date '2022-01-01' + n, 'DAY', now(), 'ENTERED' from generate_series(1, 230) n`);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const lines = async (name: string): Promise<Record<string, unknown>[]> => {
  const text = await (await server.fetch(`/data/${name}.jsonl`)).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

/** Of a CSV file. */
const records = (text: string): Record<string, string>[] =>
  papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

/* oxlint-disable typescript/no-explicit-any -- a test reads an answer as a client does: by the names it asked for */
async function allPages(query: (after: string | null) => string, at: (data: any) => any): Promise<any[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await world.public.run(query(after));
    expect(errors).toEqual([]);
    const page = at(data);
    nodes.push(...page.edges.map(({ node }: { node: unknown }) => node));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return nodes;
}

describe('AZ-18, EX-07: a table holds what anybody may see, row by row', () => {
  test('proposals', async () => {
    const nodes = await allPages(
      (
        after,
      ) => `{ proposals(first: 30, orderBy: REFERENCE_ASC, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor }
        edges { node { reference state title { ar fr en } theme { reference } meeting { reference } challenges { ar }
          outcome { decision justification { fr } } } } } }`,
      (data) => data.proposals,
    );
    const rows = await lines('proposals');
    expect(rows.map(({ reference }) => reference)).not.toContain('ma-nap-3-p0002');
    expect(rows.map((row) => [row['reference'], row['state'], row['title_ar'], row['title_fr'], row['theme'], row['meeting'],
      row['challenges_ar'], row['outcome_decision'], row['outcome_justification_fr']])).toEqual(
      nodes.map((node) => [node.reference, node.state, node.title.ar, node.title.fr, node.theme.reference, node.meeting?.reference ?? null,
        node.challenges.some(({ ar }: { ar: string | null }) => ar) ? node.challenges.map(({ ar }: { ar: string | null }) => ar ?? '').join('\n\n') : null,
        node.outcome?.decision ?? null, node.outcome?.justification?.fr ?? null]),
    ); // prettier-ignore
  });

  test('activities, and measurements beyond a page', async () => {
    const nodes = await allPages(
      (
        after,
      ) => `{ commitments(first: 7, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor }
        edges { node { reference activities { id title { fr } endsOn percent } } } } }`,
      (data) => data.commitments,
    );
    expect((await lines('activities')).map((row) => [row['commitment'], row['id'], row['title_fr'], row['ends_on'], row['percent']])).toEqual(
      nodes.flatMap((card) => card.activities.map((one: any) => [card.reference, one.id, one.title.fr, one.endsOn, one.percent])),
    ); // prettier-ignore
    const values = (await lines('measurements')).map(({ value }) => value);
    expect(values.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 230 }, (_, n) => n + 1),
    );
  });

  test.each(tables.map(({ name }) => name))(
    '%s is the same in every format, and described column by column',
    async (name) => {
      const table = tables.find((one) => one.name === name)!;
      const columns = columnsOf((await buildSchemas()).public, table);
      expect(columns.filter(({ description }) => description.trim() === '')).toEqual([]);
      const rows = await lines(name);
      expect(Object.keys(rows[0]!)).toEqual(columns.map((column) => column.name));
      expect(new Set(rows.map((row) => row[table.key])).size).toBe(
        name === 'themes' || name === 'areas' ? new Set(rows.map((row) => row[table.key])).size : rows.length,
      );
      const csv = Buffer.from(await (await server.fetch(`/data/${name}.csv`)).arrayBuffer());
      expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const read = records(csv.toString());
      expect(read).toHaveLength(rows.length);
      expect(read.map((row) => row['reference'] ?? row['id'])).toEqual(
        rows.map((row) => row['reference'] ?? row['id']),
      );
    },
  );
});

test('the dictionary says how many rows and bytes each file has, and its sum', async () => {
  const described = (await (await server.fetch('/data/datapackage.json')).json()) as {
    resources: {
      name: string;
      path: string;
      bytes: number;
      hash: string;
      rowCount: number;
      schema: { fields: unknown[] };
    }[];
  };
  expect(described.resources).toHaveLength(tables.length * 2);
  for (const { path, bytes, hash } of described.resources) {
    const file = Buffer.from(await (await server.fetch(`/data/${path}`)).arrayBuffer());
    expect([path, file.length]).toEqual([path, bytes]);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
  }
  for (const { path, rowCount } of described.resources.filter((one) => one.path.endsWith('.jsonl')))
    expect([path, (await lines(path.replace('.jsonl', ''))).length]).toEqual([path, rowCount]);
});

describe('a spreadsheet', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    'a\r=1',
    'a;=1',
    '＝1+1',
    'plain',
    'a,"b"\n;c',
    '٠١٢',
  ];
  const columns = [{ name: 'text', type: 'string', description: 'x', read: () => null }] as const;
  const rows = async function* () {
    for (const text of hostile) yield [text];
  };
  const written = async (format: 'csv' | 'xlsx') => {
    const parts: Uint8Array[] = [];
    for await (const part of formats[format].write(columns, rows(), { separator: ',', rightToLeft: true }))
      parts.push(part);
    return Buffer.concat(parts);
  };

  test('EX-01: evaluates nothing: what looks like a formula is text', async () => {
    const text = (await written('csv')).toString().replace('\uFEFF', '');
    const cells = papa.parse<string[]>(text, { skipEmptyLines: true }).data.map(([cell]) => cell);
    expect(cells).toEqual([
      'text',
      "'=1+1",
      "'+1",
      "'-1+2",
      "'@SUM(A1)",
      "'\t=1",
      "'\r=1",
      'a\r=1',
      'a;=1',
      "'＝1+1",
      'plain',
      'a,"b"\n;c',
      '٠١٢',
    ]);
    expect(text).toContain('"a\r=1"');
    expect(text).toContain('"a;=1"');
    const sheet = strFromU8(unzipSync(await written('xlsx'))['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<is><t xml:space="preserve">=1+1</t></is>');
  });

  test('of the real data runs from right to left in Arabic, and is well formed', async () => {
    const of = async (language: string) =>
      strFromU8(
        unzipSync(
          new Uint8Array(await (await server.fetch(`/data/plans.xlsx?lang=${language}`)).arrayBuffer()),
        )['xl/worksheets/sheet1.xml']!,
      );
    const [ar, fr] = [await of('ar'), await of('fr')];
    expect(ar).toContain('rightToLeft="1"');
    expect(fr).not.toContain('rightToLeft');
    expect(ar.match(/<row>/gu)).toHaveLength(4);
    expect(ar.match(/<c[ >/]/gu)!.length % 4).toBe(0);
  });
});

test('asked again while nothing has changed, a file is not sent again', async () => {
  const first = await server.fetch('/data/plans.csv');
  await first.arrayBuffer();
  const again = await server.fetch('/data/plans.csv', {
    headers: { 'if-none-match': first.headers.get('etag')! },
  });
  expect(again.status).toBe(304);
  const { headers } = await server.fetch('/graphql/schema.graphql');
  expect(
    (await server.fetch('/graphql/schema.graphql', { headers: { 'if-none-match': headers.get('etag')! } }))
      .status,
  ).toBe(304);
});

test('catalogue, feeds, calendar and OGP template', async () => {
  const catalogue = (await (await server.fetch('/catalog.jsonld')).json()) as {
    'dcat:dataset': { 'dcat:distribution': unknown[] }[];
  };
  expect(catalogue['dcat:dataset']).toHaveLength(tables.length);
  expect(catalogue['dcat:dataset'][0]!['dcat:distribution']).toHaveLength(3);
  const feed = await (await server.fetch('/feeds/commitments/ma-nap-2-c11.atom?lang=fr')).text();
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(feed).toContain('/fr/commitments/ma-nap-2-c11');
  const all = await (await server.fetch('/feeds/proposals.atom')).text();
  expect(all.match(/<entry>/gu)).toHaveLength(49);
  expect(all).not.toContain('ma-nap-3-p0002');
  const calendar = await (await server.fetch('/calendar/meetings.ics?lang=ar')).text();
  expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(11);
  const one = await (await server.fetch('/calendar/meetings/ma-nap-2-m09.ics')).text();
  expect(one.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  // In October 2020 the clock was an hour ahead of UTC, since the end of Ramadan.
  expect(one).toMatch(
    /TZID:Africa\/Casablanca\r\nBEGIN:STANDARD\r\nDTSTART:20200531T020000\r\nTZOFFSETFROM:\+0000\r\nTZOFFSETTO:\+0100/u,
  );
  const ogp = records(await (await server.fetch('/data/ogp/ma-nap-2.csv')).text());
  expect(ogp).toHaveLength(147);
  expect(new Set(ogp.map((line) => line['Reference'])).size).toBe(22);
});

test.each([
  '/data/users.csv',
  '/data/plans.exe',
  '/data/constructor.csv',
  '/feeds/nothing.atom',
  '/feeds/proposals/ma-nap-3-p0002.atom',
  '/calendar/meetings/ma-nap-9-m01.ics',
  '/data/ogp/ma-nap-9.csv',
])('AZ-18, EX-03: %s is not there', async (path) => {
  expect((await server.fetch(path)).status).toBe(404);
});
