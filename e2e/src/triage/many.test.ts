import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { button, choose, dialog, field } from '../console.js';
import { publishRefusal } from '../prepared.js';
import { hold } from './proposals.js';
import { expectShown, openTriage, PLAN, SOON } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;
const twelve = Array.from({ length: 12 }, (_, index) => `${PLAN}-p00${28 + index}`);
/** Refused, confirmed and published by others while this member was choosing. */
const published = twelve[5]!;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test('A15: a refusal of twelve, the outcome of one of which is published meanwhile: eleven are done, one says why not', async () => {
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: twelve[0]! });
  await expectShown(page, twelve[0]!);
  await page.keyboard.press('x');
  for (const reference of twelve.slice(1)) {
    await page.keyboard.press('j');
    await expectShown(page, reference);
  }
  await page.keyboard.press('Shift+X');
  await publishRefusal(published);

  await button(page.getByRole('group', { name: say.bulk }), say.bulkOpen).click();
  const form = dialog(page, say.bulk);
  await choose(page, form, say.bulkStep, say.proposeRefusal);
  await choose(page, form, say.reasonCode, say.outOfMandate);
  const text = field(form, say.justification, 'ar');
  const tryFirst = button(form, say.bulkTry);
  await text.fill('قصير');
  expect(await tryFirst.getAttribute('aria-disabled'), 'no refusal without saying why').toBe('true');
  await text.fill('ينجز هذا العمل برنامج آخر، وقد انطلق قبل تلقي المقترح.');
  await tryFirst.click();
  const results = form.getByRole('listitem');
  await expect.poll(() => results.count(), { timeout: SOON }).toBe(12);
  expect(
    (await hold(page, twelve)).filter(({ workflowState }) => workflowState === 'SUBMITTED'),
  ).toHaveLength(11);

  await form.getByRole('button', { name: say.bulkDo }).click();
  await button(form, say.close).waitFor();
  expect(await results.filter({ hasText: say.bulkDone }).count()).toBe(11);
  const refused = results.filter({ hasText: say.bulkRefused });
  expect(await refused.count()).toBe(1);
  const [code = '', ...why] = (await refused.innerText()).split(published);
  expect(code).toContain(say.bulkRefused);
  expect(why.join('').trim().split('\n').at(-1)?.length, 'it says why').toBeGreaterThan(10);
  expect((await hold(page, twelve)).map(({ workflowState }) => workflowState)).toEqual(
    twelve.map((one) => (one === published ? 'INADMISSIBLE' : 'REFUSAL_PROPOSED')),
  );
});
