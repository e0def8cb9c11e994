import { expect, test } from 'vitest';
import { csvOf } from './figures';

test('a spreadsheet reads it as text and numbers, Arabic too, and runs nothing of it', () => {
  const text = csvOf({
    header: ['المؤسسة', 'a,b'],
    rows: [
      ['=1+1', 12.5],
      ['a "b"', null],
    ],
  });
  expect(text).toBe('\uFEFFالمؤسسة,"a,b"\r\n"\'=1+1",12.5\r\n"a ""b""",\r\n');
});
