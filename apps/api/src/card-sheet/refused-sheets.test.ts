import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusals } from '../commitments/testing-cards.js';
import { zipOf } from '../inspection/testing-files.js';
import { openWorld, type World } from '../testing/world.js';
import { sheetSteps } from './testing-sheets.js';

const card = 'ma-nap-2-c13';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
const { exported, imported } = sheetSteps(() => world, { card, officer: 'officer.education' });

describe('what is no workbook of this card', () => {
  const manyRows = async () =>
    writeXlsxFile([
      {
        data: [[`iltizam:activities:${card}`], ...Array.from({ length: 3_000 }, (_, at) => [at])],
        sheet: 'a',
      },
      { data: [[`iltizam:measurements:${card}`]], sheet: 'b' },
    ]).toBuffer();
  test.each([
    ['any bytes', async () => Buffer.from('no workbook'), 'INVALID_INPUT', 'otherSheet'],
    ['nothing', async () => Buffer.alloc(0), 'INVALID_INPUT', 'otherSheet'],
    ['another workbook', () => writeXlsxFile([['a', 'b']]).toBuffer(), 'INVALID_INPUT', 'otherSheet'],
    [
      'that of another card',
      () => exported('FR', 'secretariat', 'ma-nap-2-c11'),
      'INVALID_INPUT',
      'otherSheet',
    ],
    [
      'an archive that is none',
      async () => zipOf([{ name: 'a.txt', content: 'x' }]),
      'INVALID_INPUT',
      'otherSheet',
    ],
    ['one that leaves its folder', async () => zipOf([{ name: '../x' }]), 'INVALID_INPUT', 'otherSheet'],
    ['one with macros', async () => zipOf([{ name: 'xl/vbaProject.bin' }]), 'INVALID_INPUT', 'otherSheet'],
    [
      'one that unpacks to 4 GB',
      async () => zipOf([{ name: 'xl/a', claims: 4e9 }]),
      'INVALID_INPUT',
      'otherSheet',
    ],
    [
      'one that unpacks to 20 MB',
      async () => zipOf([{ name: 'xl/a', content: Buffer.alloc(20e6) }]),
      'INVALID_INPUT',
      'otherSheet',
    ],
    [
      'one that lies about it',
      async () => zipOf([{ name: 'xl/a', content: Buffer.alloc(20e6), claims: 9 }]),
      'LIMIT_EXCEEDED',
      'tooHeavy',
    ],
    ['thousands of rows', manyRows, 'LIMIT_EXCEEDED', 'tooMany'],
  ])('%s is refused whole', async (_, make, code, why) => {
    expect(refusals(await imported(await make(), true))).toEqual([[code, why]]);
  });
});
