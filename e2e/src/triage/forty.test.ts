import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from '../browser.js';
import { comeIn } from '../console.js';
import { withGenerated } from '../served.js';
import { hold, waiting } from './proposals.js';
import { nextShown, panel, PLAN, SOON } from './screen.js';

withGenerated();
/** Twenty of the real proposals and twenty generated ones. */
const PLANS = [PLAN, 'ma-demo'] as const;
const OF_EACH = 20;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

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

test('a member clears forty proposals, real and generated, in Arabic with at most three keys each, and no mouse', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'member.civil', 'ar');
  const pressed: number[] = [];
  for (const plan of PLANS) {
    await page.goto(`/console/triage?${new URLSearchParams({ plan, state: 'SUBMITTED' })}`);
    let at = await nextShown(page, null);
    const before = await waiting(page, { plan, workflowState: ['SUBMITTED'] });
    const decided: string[] = [];
    for (let index = 0; index < OF_EACH; index++) {
      pressed.push(await decide(page, plain[index % plain.length]!));
      decided.push(at);
      at = await nextShown(page, at);
    }
    expect(new Set(decided).size).toBe(OF_EACH);
    for (const reference of decided) expect(before).toContain(reference);
    await expect
      .poll(async () => (await hold(page, decided)).map(({ workflowState }) => workflowState), {
        timeout: SOON,
      })
      .toEqual(
        decided.map((_, index) => ['ADMISSIBLE', 'ASSIGNED', 'REFERRED', 'REFUSAL_PROPOSED'][index % 4]),
      );
  }
  expect(pressed).toHaveLength(40);
  expect(Math.max(...pressed)).toBeLessThanOrEqual(3);
  expect(pressed.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(90);
});
