import { describe, expect, test } from 'vitest';
import { readDataset } from '../files.js';
import { breaks, cocreation } from '../testing/breaks.js';
import { copyOfData, edit, faultsOf } from '../testing/folders.js';

const expected = ([file, , path, reason]: (typeof breaks)[number]) => ({
  file,
  path,
  reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
});

describe('a broken copy of the data', () => {
  test.each(breaks)('%s %# is refused with file, path and reason', (...broken) => {
    const [file, change] = broken;
    const dir = copyOfData();
    edit(dir, file, change);
    expect(faultsOf(dir)).toContainEqual(expected(broken));
  });

  test('tells all of its faults at once, and loads nothing', () => {
    const dir = copyOfData();
    for (const [file, change] of breaks) edit(dir, file, change);
    const result = readDataset(dir);
    expect(result).not.toHaveProperty('dataset');
    expect(faultsOf(dir)).toEqual(expect.arrayContaining(breaks.map(expected)));
  });

  test('an end before its start is no fault: it is kept and flagged', () => {
    const dir = copyOfData();
    edit(dir, cocreation, (f) => (f.plans[1].stages[1].end = '2020-09'));
    const result = readDataset(dir);
    expect(result.ok && result.dataset.flags).toContainEqual({
      file: cocreation,
      path: '$.plans[1].stages[1].end',
      reason: '2020-09 is before the start, 2020-10-07; kept as printed',
    });
  });
});
