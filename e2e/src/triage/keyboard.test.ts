import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, openBrowser } from '../browser.js';
import { hold, stepsOf, waiting } from './proposals.js';
import { expectShown, nextShown, openTriage, panel, PLAN, SOON } from './screen.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** Received the same day as one that resembles it: the one that is read leads. */
const ALIKE = `${PLAN}-p0012`;
const FOLLOWS = `${PLAN}-p0002`;

/** Ten decisions of every kind that leaves the queue, by their keys. */
const TEN: readonly (readonly string[])[] = [
  ['2', 'Enter'],
  ['1', 'Enter'],
  ['1', '1', 'Enter'],
  ['5'],
  ['3', '1', 'Enter'],
  ['1', 'Enter'],
  ['5'],
  ['1', '1', 'Enter'],
  ['3', '8', 'Enter'],
  ['1', 'Enter'],
];

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const [index, key] of keys.entries()) {
    // Nobody presses a key before what it answers is drawn.
    if (index > 0) await panel(page).or(page.locator('#triage-survivor')).waitFor();
    if (key === 'Enter') await onButton(page);
    await page.keyboard.press(key);
  }
}

/** Enter is pressed where it carries the decision out. */
const onButton = (page: Page): Promise<void> =>
  expect
    .poll(
      () => page.evaluate(() => document.activeElement?.matches('main button.MuiButton-contained') ?? false),
      { timeout: SOON },
    )
    .toBe(true);

/** The server has put the proposal under the one that leads. */
const grouped = (page: Page): Promise<void> =>
  expect.poll(() => stepsOf(page, FOLLOWS), { timeout: SOON }).toContain('GROUP');

describe.each(languages)('a member at the keyboard, in %s', (language) => {
  test('A06, A10: decides ten proposals, a group and assignments among them, and U ten times brings all back as it stood', async () => {
    const page = await openTriage(browser, 'member.civil', language, {
      proposal: ALIKE,
      state: 'SUBMITTED',
    });
    const all = await waiting(page, { workflowState: ['SUBMITTED'] });
    const before = await hold(page, all);
    const decided: string[] = [];
    let at = await nextShown(page, null);
    for (const keys of TEN) {
      await press(page, keys);
      if (keys[0] === '2') {
        // Who leads stays to be compared with the next one; Escape goes back to reading it.
        await grouped(page);
        await page.keyboard.press('Escape');
        await expectShown(page, at);
        decided.push(FOLLOWS);
        continue;
      }
      decided.push(at);
      at = await nextShown(page, at);
    }
    expect(new Set(decided).size).toBe(10);
    await expect
      .poll(
        async () =>
          (await Promise.all(decided.map((one) => stepsOf(page, one)))).filter(({ length }) => length > 0)
            .length,
      )
      .toBe(10);
    const states = (await hold(page, decided)).map(({ workflowState }) => workflowState);
    expect(new Set(states)).toEqual(
      new Set(['GROUPED', 'ADMISSIBLE', 'ASSIGNED', 'REFERRED', 'REFUSAL_PROPOSED']),
    );

    for (const reference of decided.toReversed()) {
      await page.keyboard.press('u');
      await expectShown(page, reference === FOLLOWS ? ALIKE : reference);
    }
    await expect.poll(() => hold(page, all), { timeout: SOON }).toEqual(before);
  });
});
