import type { Browser, CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { hold, stepsOf, takeBackAll } from './proposals.js';
import { expectShown, nextShown, openTriage, panel, PLAN, SOON } from './screen.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** What the same keys write on the boards of a Moroccan desk. */
const boards = {
  'an AZERTY board': { Digit1: '&', Digit5: '(', KeyJ: 'j', KeyK: 'k', KeyU: 'u' },
  'an Arabic board': { Digit1: '1', Digit5: '5', KeyJ: 'ت', KeyK: 'ن', KeyU: 'ع' },
  'an Arabic board with its own digits': { Digit1: '١', Digit5: '٥', KeyJ: 'ت', KeyK: 'ن', KeyU: 'ع' },
} as const;

/** Presses as the browser hears it from the operating system: what is written, and the place on the board. */
async function type(cdp: CDPSession, key: string, code: string): Promise<void> {
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, unmodifiedText: key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
}

async function open(): Promise<[Page, CDPSession]> {
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: `${PLAN}-p0005` });
  await expectShown(page, `${PLAN}-p0005`);
  return [page, await page.context().newCDPSession(page)];
}

describe.each(Object.entries(boards))('on %s', (_name, keys) => {
  test('A07: the keys at these places walk, decide and undo, whatever they write', async () => {
    const [page, cdp] = await open();
    const before = await hold(
      page,
      [5, 6, 7].map((number) => `${PLAN}-p000${number}`),
    );
    await type(cdp, keys.KeyJ, 'KeyJ');
    await expectShown(page, `${PLAN}-p0006`);
    await type(cdp, keys.KeyK, 'KeyK');
    await expectShown(page, `${PLAN}-p0005`);

    await type(cdp, keys.Digit1, 'Digit1');
    await panel(page).waitFor();
    await page.keyboard.press('Enter');
    await expectShown(page, `${PLAN}-p0006`);
    await type(cdp, keys.Digit5, 'Digit5');
    expect(await nextShown(page, `${PLAN}-p0006`)).toBe(`${PLAN}-p0007`);
    await expect.poll(() => stepsOf(page, `${PLAN}-p0005`), { timeout: SOON }).toContain('ADMIT');
    await expect.poll(() => stepsOf(page, `${PLAN}-p0006`), { timeout: SOON }).toContain('REFER');

    await type(cdp, keys.KeyU, 'KeyU');
    await expectShown(page, `${PLAN}-p0006`);
    await type(cdp, keys.KeyU, 'KeyU');
    await expectShown(page, `${PLAN}-p0005`);
    expect(
      await hold(
        page,
        before.map(({ reference }) => reference),
      ),
    ).toEqual(before);
    await takeBackAll(
      page,
      before.map(({ reference }) => reference),
    );
  });
});
