import { expect, test } from 'vitest';
import { createPager, type Page } from './cursors';

const rows = Array.from({ length: 7 }, (_, index) => index + 1);

/** A list of seven numbers in pages of three, whose cursor is the last row seen. */
function list() {
  const asked: (string | null)[] = [];
  const fetchPage = async (after: string | null): Promise<Page<number>> => {
    asked.push(after);
    const from = after === null ? 0 : Number(after);
    const found = rows.slice(from, from + 3);
    return {
      rows: found,
      total: rows.length,
      endCursor: String(from + found.length),
      hasNext: from + found.length < rows.length,
    };
  };
  return { asked, fetchPage };
}

test('pages read in order need one request each', async () => {
  const { asked, fetchPage } = list();
  const pageOf = createPager();
  expect(await pageOf('all', 1, fetchPage)).toEqual({ data: [1, 2, 3], total: 7 });
  expect(await pageOf('all', 2, fetchPage)).toEqual({ data: [4, 5, 6], total: 7 });
  expect(await pageOf('all', 3, fetchPage)).toEqual({ data: [7], total: 7 });
  expect(asked).toEqual([null, '3', '6']);
});

test('a page opened from a link is reached by walking from the nearest known one', async () => {
  const { asked, fetchPage } = list();
  const pageOf = createPager();
  expect((await pageOf('all', 3, fetchPage)).data).toEqual([7]);
  expect(asked).toEqual([null, '3', '6']);
  await pageOf('all', 2, fetchPage);
  expect(asked).toEqual([null, '3', '6', '3']);
});

test('a page past the end is empty and keeps the total', async () => {
  const { fetchPage } = list();
  expect(await createPager()('all', 9, fetchPage)).toEqual({ data: [], total: 7 });
});

test('another filter is another list: no cursor is carried over', async () => {
  const { asked, fetchPage } = list();
  const pageOf = createPager();
  await pageOf('one', 1, fetchPage);
  await pageOf('other', 2, fetchPage);
  expect(asked).toEqual([null, null, '3']);
});
