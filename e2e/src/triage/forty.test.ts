import { intlTags } from '@iltizam/domain/languages';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, sizes } from '../browser.js';
import { comeIn } from '../console.js';
import { newDataDir, removeDataDir, run, type Running } from '../running.js';
import { hold, waiting } from './proposals.js';
import { nextShown, panel, PLAN, SOON } from './screen.js';

/** A queue of its own: the other walks would have worked on some of it. */
const dataDir = newDataDir();
let server: Running;
let browser: Browser;
beforeAll(async () => {
  server = run(dataDir);
  browser = await openBrowser();
  await server.origin;
});
afterAll(async () => {
  await browser.close();
  server.process.kill('SIGTERM');
  await server.ended;
  removeDataDir(dataDir);
});

/** Admissible; admissible and assigned as suggested; to the session; not admissible for the reason of that number. */
const plain = [['1', 'Enter'], ['1', '1', 'Enter'], ['5'], ['3', '1', 'Enter']] as const;

/** Every key that is pressed, and nothing else: there is no mouse. */
async function decide(page: Page, keys: readonly string[]): Promise<number> {
  for (const [index, key] of keys.entries()) {
    if (index > 0) await panel(page).waitFor();
    if (key === 'Enter') await page.locator('#triage-submit:focus:not([aria-disabled=true])').waitFor();
    await page.keyboard.press(key);
  }
  return keys.length;
}

test('a member clears forty proposals in Arabic with at most three keys each, and no mouse', async () => {
  const context = await browser.newContext({
    baseURL: await server.origin,
    viewport: sizes.desk,
    locale: intlTags.ar,
    reducedMotion: 'reduce',
  });
  const page = await comeIn(context, 'member.civil', 'ar');
  await page.goto(`/console/triage?plan=${PLAN}`);
  const decided: string[] = [];
  const pressed: number[] = [];
  let at = await nextShown(page, null);
  const before = await waiting(page);
  expect(before).toHaveLength(47);
  for (let index = 0; index < 40; index++) {
    pressed.push(await decide(page, plain[index % plain.length]!));
    decided.push(at);
    at = await nextShown(page, at);
  }
  expect(decided).toEqual(before.slice(0, 40));
  expect(Math.max(...pressed)).toBeLessThanOrEqual(3);
  expect(pressed.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(90);
  await expect
    .poll(async () => (await hold(page, decided)).map(({ workflowState }) => workflowState), {
      timeout: SOON,
    })
    .toEqual(
      decided.map((_, index) => ['ADMISSIBLE', 'ASSIGNED', 'REFERRED', 'REFUSAL_PROPOSED'][index % 4]),
    );
  await context.close();
});
