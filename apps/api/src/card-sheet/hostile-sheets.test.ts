import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusals } from '../commitments/testing-cards.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { withHidden, withRows } from './testing-altered.js';
import { sheetSteps } from './testing-sheets.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';
const sheet1 = 'xl/worksheets/sheet1.xml';

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
const { exported, imported } = sheetSteps(() => world, { card, officer });

const far = '<row r="2000000"><c r="A2000000"><v>1</v></c></row>';
/** One text of 20,000 letters in each of 5,200 cells. */
const sharedText = Array.from({ length: 400 }, (_, at) => {
  const cells = 'A B C D E F G H I J K L M'
    .split(' ')
    .map((letter) => `<c r="${letter}${at + 90}" t="s"><v>0</v></c>`);
  return `<row r="${at + 90}">${cells.join('')}</row>`;
}).join('');

test.each([
  ['says row 2,000,000', far, {}, 'tooMany'],
  ['says column FFFFF', '<row r="400"><c r="FFFFF400"><v>1</v></c></row>', {}, 'tooMany'],
  ['says a row that no number can be', `<row r="${'9'.repeat(400)}"><c r="A1"><v>1</v></c></row>`, {}, 'tooMany'],
  ['has thousands of rows that say no number', '<row><x/></row>'.repeat(3_000), {}, 'tooMany'],
  ['hides the number from a look at it', far.replaceAll('2000000', '&#57;000000'), {}, 'tooHeavy'],
  ['has a million formats', '', { 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(960_000)}</cellXfs></styleSheet>` }, 'tooHeavy'],
  ['has one text in thousands of cells', sharedText, { 'xl/sharedStrings.xml': `<sst>${`<si><t>${'x'.repeat(20_000)}</t></si>`.repeat(200)}</sst>` }, 'tooHeavy'],
] as const)('FI-06: a workbook that %s is refused, and others are answered meanwhile', async (_, rows, more, why) => {
  const content = withRows(await exported(), rows, more).toString('base64');
  const headers = await server.signIn(officer);
  const answered: string[] = [];
  const ask = async (name: string, query: string, variables = {}) => {
    const { status, body } = await server.ask('/staff/graphql', query, { headers, variables });
    answered.push(name);
    return { status, body };
  };
  const [refused, other] = await Promise.all([
    ask('import', `mutation ($content: String!) { importCardSheet(input: { commitment: "${card}", apply: true, content: $content }) { applied } }`, { content }),
    ask('question', `{ commitment(reference: "${card}") { reference } }`),
  ]);
  expect(answered).toEqual(['question', 'import']);
  expect(other).toMatchObject({ status: 200, body: { data: { commitment: { reference: card } } } });
  expect(refused.body.errors).toMatchObject([
    { extensions: { code: 'LIMIT_EXCEEDED', field: 'content', facts: { why } } },
  ]);
  // And the next good one is read.
  expect((await imported(await exported(), false)).data.importCardSheet).toMatchObject({ applied: false, rows: [] });
}); // prettier-ignore

test("another institution's card is refused before anything of the file is read", async () => {
  for (const content of [withRows(await exported(), far), Buffer.from('no workbook'), await exported()])
    expect(refusals(await imported(content, false, 'officer.health'))).toEqual([['NOT_ALLOWED', 'notYours']]);
});

test('a part that is not in the directory is not read', async () => {
  const workbook = await exported();
  const sheet = strFromU8(unzipSync(workbook)[sheet1]!).replace('</sheetData>', `${far}</sheetData>`);
  const { data, errors } = await imported(withHidden(workbook, sheet1, sheet), false);
  expect(errors).toEqual([]);
  expect(data.importCardSheet.rows).toEqual([]);
});

test('rows that hold nothing, a million further down, are no rows', async () => {
  const empty =
    '<row r="1048575" customFormat="false" ht="12.8"></row><row r="1048576" customFormat="false" ht="12.8"/>';
  const { data, errors } = await imported(withRows(await exported(), empty), false);
  expect(errors).toEqual([]);
  expect(data.importCardSheet.rows).toEqual([]);
});
