import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';
import { edited, set, sheetSteps, STATUS, VALUE } from './testing-sheets.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

const { exported, imported } = sheetSteps(() => world, { card, officer });
interface ImportedRow {
  cell: string;
  problem: { code: string; facts: { name: string; value: string }[] } | null;
}
const problems = (rows: ImportedRow[]) =>
  rows.map(({ cell, problem }) => [
    cell,
    problem && (problem.facts.find(({ name }) => name === 'why')?.value ?? problem.code),
  ]);
const activityNow = async (ordinal: number) => {
  const { data } = await world
    .as(officer)
    .run(`{ commitment(reference: "${card}") { activities { ordinal status percent reportedOn version } } }`);
  return data.commitment.activities.find((one: { ordinal: number }) => one.ordinal === ordinal);
};

describe('the workbook', () => {
  test('runs from right to left in Arabic, and hides which record a row is', async () => {
    const sheet = await unpacked(await exported('AR'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('rightToLeft="1"');
    expect(sheet.match(/<col hidden="1" min="[12]"/gu)).toHaveLength(2);
    expect(await unpacked(await exported('FR'), 'xl/worksheets/sheet1.xml')).not.toContain('rightToLeft="1"');
  });

  test('EX-01: holds no formula, whatever people wrote', async () => {
    const title = { ar: '=HYPERLINK("https://example.test")', fr: '=1+1', en: null, original: 'fr' };
    await world.orm.em
      .fork()
      .execute(
        `update activity set title = ? where ordinal = 2 and commitment_id = (select id from commitment where reference = ?)`,
        [JSON.stringify(title), card],
      );
    const workbook = await exported();
    const [activities] = await readXlsxFile(workbook);
    expect(activities!.data[2]![3]).toBe('=1+1');
    for (const sheet of [1, 2])
      expect(await unpacked(workbook, `xl/worksheets/sheet${sheet}.xml`)).not.toContain('<f>');
  });

  test('EX-03, EX-06: is given to who may read the card and write on one, and the log says so', async () => {
    const refused = await world
      .as('member.civil')
      .run(`mutation { exportCardSheet(input: { commitment: "${card}", locale: FR }) { fileName } }`);
    expect(refusals(refused)).toEqual([['NOT_ALLOWED', 'role']]);
    // Another institution's card that is being written is not there; a column that is named is none of the input's.
    const ask = (account: string, reference: string, more = '') =>
      world.as(account).run(`mutation { exportCardSheet(input: { commitment: "${reference}", locale: FR ${more} }) { fileName } }`); // prettier-ignore
    await world.orm.em
      .fork()
      .execute(`update commitment set state = 'DRAFT' where reference = 'ma-nap-2-c20'`);
    expect(refusals(await ask('officer.health', 'ma-nap-2-c20'))).toEqual([['NOT_FOUND', null]]);
    await expect(ask(officer, card, ', columns: ["internalNote"]')).rejects.toThrow('columns');
    await exported();
    const [event] = await world.orm.em
      .fork()
      .execute(
        `select reference, actor_name as who, changes from audit_event where operation = 'Mutation.exportCardSheet' and outcome = 'DONE'`,
      );
    expect(event).toMatchObject({ reference: card, who: expect.stringMatching(/./u) });
    // Which language, how many rows, and the sum of what was taken: the columns are always the same.
    expect(JSON.stringify(event)).toMatch(/(?:AR|FR|EN|ar|fr|en), \d+ rows, SHA-256 [0-9a-f]{64}/u);
  });
});

describe('there and back', () => {
  test('unchanged it says nothing new, and writes nothing', async () => {
    for (const locale of ['AR', 'FR', 'EN']) {
      const { data, errors } = await imported(await exported(locale), true);
      expect(errors).toEqual([]);
      expect(data.importCardSheet).toMatchObject({ applied: false, rows: [] });
    }
  });

  test('a dry run tells what would change; then it changes, once', async () => {
    const workbook = await edited(await exported(), ([activities, measurements]) => {
      set(activities[1]!, STATUS, 'En cours', '37,5', '30/06/2022', 'Premiers travaux');
      set(activities[3]!, STATUS, 'لم يبدأ', 0, '2022-06-30');
      set(measurements[1]!, VALUE, 1, '2022-06-30');
    });
    const dry = await imported(workbook, false);
    expect(dry.errors).toEqual([]);
    expect(dry.data.importCardSheet).toMatchObject({
      applied: false,
      rows: [
        {
          sheet: 'ACTIVITIES',
          row: 2,
          cell: 'G2',
          ordinal: 1,
          before: null,
          after: 'IN_PROGRESS 37.5 2022-06-30',
          problem: null,
        },
        { sheet: 'ACTIVITIES', row: 4, cell: 'G4', ordinal: 3, after: 'NOT_STARTED 0 2022-06-30' },
        { sheet: 'MEASUREMENTS', row: 2, cell: 'I2', after: '1 2022-06-30' },
      ],
    });
    expect(await activityNow(1)).toMatchObject({ status: null });
    const done = await imported(workbook, true);
    expect(done.data.importCardSheet.applied).toBe(true);
    expect(await activityNow(1)).toMatchObject({
      status: 'IN_PROGRESS',
      percent: 37.5,
      reportedOn: '2022-06-30',
    });
    // Sent again, what was written is a conflict for each row, never a second measurement.
    const again = await imported(workbook, true);
    expect(again.data.importCardSheet.applied).toBe(false);
    expect(problems(again.data.importCardSheet.rows)).toEqual([['H2', 'STALE_VERSION']]);
  });

  test('what a colleague reported meanwhile is a conflict, named by its row, and nothing is written', async () => {
    const workbook = await exported();
    const { version } = await activityNow(4);
    const [, , , activity] = (await cards.read(card)).activities;
    await cards.report('secretariat', {
      id: activity.id,
      version,
      status: 'DELAYED',
      percent: 5,
      reportedOn: '2022-06-30',
    });
    const late = await edited(workbook, ([activities]) => {
      set(activities[1]!, STATUS, 'En cours', 50, '2022-07-31');
      set(activities[4]!, STATUS, 'En cours', 20, '2022-07-31');
    });
    const { data } = await imported(late, true);
    expect(data.importCardSheet.applied).toBe(false);
    expect(problems(data.importCardSheet.rows)).toEqual([
      ['H2', null],
      ['G5', 'STALE_VERSION'],
    ]);
    expect(await activityNow(1)).toMatchObject({ percent: 37.5 });
  });
});

test('each row at fault names its cell, and nothing of the others is written', async () => {
  const before = await activityNow(1);
  const wrong = await edited(await exported(), ([activities, measurements]) => {
    set(activities[1]!, STATUS, 'Achevée', 100, '2022-08-31');
    set(activities[2]!, STATUS, 'Bientôt', 10, '2022-08-31');
    set(activities[3]!, STATUS, 'En cours', 'beaucoup', '2022-08-31');
    set(activities[4]!, STATUS, 'En cours', 100, '2022-08-31');
    set(measurements[1]!, VALUE, 1, '31 février');
  });
  const { data } = await imported(wrong, true);
  expect(data.importCardSheet.applied).toBe(false);
  expect(problems(data.importCardSheet.rows)).toEqual([
    ['H2', 'evidenceMissing'],
    ['G3', 'notInList'],
    ['H4', 'notANumber'],
    ['H5', 'percentDisagrees'],
    ['J2', 'notADay'],
  ]);
  expect(await activityNow(1)).toEqual(before);
});

test('a row of another card, or of none, is not taken', async () => {
  const foreign = await edited(await exported(), ([activities]) => {
    set(activities[1]!, 0, '01900000-0000-7000-8000-000000000001');
    activities.push(['', '', 99, 'Une nouvelle', '', '', 'En cours', 10, '2022-08-31']);
  });
  const { data } = await imported(foreign, true);
  expect(problems(data.importCardSheet.rows)).toEqual([
    ['D2', 'NOT_FOUND'],
    [expect.stringMatching(/^D\d+$/u), 'NOT_FOUND'],
  ]);
});

test('an institution that supports reports on its own activity by it, and on no other', async () => {
  const run = (statement: string, values: string[]) => world.orm.em.fork().execute(statement, values);
  await run(
    `insert into commitment_institution (commitment_id, institution_id, role)
     select c.id, i.id, 'SUPPORTING' from commitment c, institution i where c.reference = ? and i.reference = ?`,
    [card, 'health'],
  );
  await run(
    `update activity set institution_id = (select id from institution where reference = ?)
     where ordinal = 2 and commitment_id = (select id from commitment where reference = ?)`,
    ['health', card],
  );
  const workbook = await edited(await exported('FR', 'officer.health'), ([activities]) => {
    set(activities[1]!, STATUS, 'En cours', 60, '2022-08-31');
    set(activities[2]!, STATUS, 'En cours', 60, '2022-08-31');
  });
  const { data } = await imported(workbook, true, 'officer.health');
  expect(data.importCardSheet.applied).toBe(false);
  expect(problems(data.importCardSheet.rows)).toEqual([
    ['H2', 'notYours'],
    ['G3', null],
  ]);
});

async function unpacked(workbook: Buffer, name: string): Promise<string> {
  const { fromBufferPromise } = await import('yauzl');
  const zip = await fromBufferPromise(workbook);
  let text = '';
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    for await (const chunk of await zip.openReadStreamPromise(entry)) text += String(chunk);
  }
  return text;
}
