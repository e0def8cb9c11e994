import { arNorm } from '@iltizam/domain/arabic';
import spelling from '@iltizam/domain/spelling.fixture.json' with { type: 'json' };
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from '../browser.js';
import { comeIn } from '../console.js';
import { addPlan } from '../running.js';
import { withMore } from '../served.js';
import { waiting } from './proposals.js';
import { SOON } from './screen.js';
import { triageWords } from './words.js';

/** A plan whose proposals are called what people mean to find, and what they must not find. */
const plan = 'ma-spelling';
const written = [...spelling.finds, ...spelling.misses].map((pair) => pair.written);
withMore((dataDir) =>
  addPlan(dataDir, {
    plans: [{ slug: plan, ordinal: 9, title: { fr: 'Écritures' }, start: '2026', end: '2027' }],
    themes: [{ plan, ordinal: 1, slug: 'letters', name: { fr: 'Lettres' } }],
    proposals: written.map((ar) => ({
      plan,
      theme: 'letters',
      channel: 'partner',
      date: '2026-01-15',
      title: { ar },
    })),
  }),
);
const referenceOf = (index: number): string => `${plan}-p${String(index + 1).padStart(4, '0')}`;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const listed = async (page: Page): Promise<string[]> => {
  const queue = page.getByRole('region', { name: triageWords.ar.queue });
  // Spellings of one name are very close to one another: they are folded.
  const folded = queue.getByRole('button', { expanded: false });
  // The list may come anew between the look and the click: it is looked at again then.
  if ((await folded.count()) > 0)
    await folded
      .first()
      .click({ timeout: 1_000 })
      .catch(() => {});
  const texts = await queue.getByRole('listitem').allInnerTexts();
  return texts.map((text) => /ma-spelling-p\d{4}/u.exec(text)?.[0] ?? text).toSorted();
};

test('A18: each of forty spellings, typed in the search of the queue, finds what was meant, in the screen and in the api', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'member.public2', 'ar');
  await page.goto(`/console/triage?plan=${plan}`);
  await page.locator('#triage-proposal').waitFor();
  expect(spelling.finds).toHaveLength(40);
  await page.keyboard.press('/');
  const search = page.locator('#triage-search');
  await page.locator('#triage-search:focus').waitFor();
  let found = 0;
  for (const [index, { typed }] of [...spelling.finds, ...spelling.misses].entries()) {
    await search.fill(typed);
    const expected = written
      .flatMap((one, at) => (arNorm(one).includes(arNorm(typed)) ? [referenceOf(at)] : []))
      .toSorted();
    await expect.poll(() => listed(page), { timeout: SOON, message: typed }).toEqual(expected);
    expect((await waiting(page, { plan, q: typed })).toSorted(), typed).toEqual(expected);
    if (expected.includes(referenceOf(index))) found += 1;
  }
  expect(found, 'the forty, and none of the others').toBe(40);
});
