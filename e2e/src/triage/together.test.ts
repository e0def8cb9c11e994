import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { button, dialog } from '../console.js';
import { decide, hold, stepsOf, takeBackAll } from './proposals.js';
import { expectShown, nextShown, openTriage, panel, PLAN, SOON } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

test('A12: who decides second is shown the first decision, and only that one is stored', async () => {
  const reference = `${PLAN}-p0013`;
  const [first, second] = await Promise.all(
    ['member.civil', 'member.public'].map((account) =>
      openTriage(browser, account, 'ar', { proposal: reference }),
    ),
  );
  if (!first || !second) throw new Error('two people are needed');
  await Promise.all([expectShown(first, reference), expectShown(second, reference)]);
  // The second has begun to decide when the first is done: the screen still holds what was read.
  await second.keyboard.press('1');
  await panel(second).waitFor();
  await first.keyboard.press('1');
  await panel(first).waitFor();
  await first.keyboard.press('Enter');
  await nextShown(first, reference);
  await expect
    .poll(() => stepsOf(first, reference), { timeout: SOON })
    .toEqual(expect.arrayContaining(['ADMIT']));
  const stored = await stepsOf(first, reference);

  await second.keyboard.press('Enter');
  const conflict = dialog(second, say.conflictOn(reference));
  await conflict.getByText(say.admitted).first().waitFor();
  expect(await stepsOf(first, reference)).toEqual(stored);
  await button(conflict, say.leaveIt).click();
  await conflict.waitFor({ state: 'hidden' });
  expect(await stepsOf(first, reference)).toEqual(stored);
  await takeBackAll(first, [reference]);
});

test('A11: what was decided is on the server when the page is loaded again', async () => {
  const reference = `${PLAN}-p0015`;
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: reference });
  await expectShown(page, reference);
  await page.keyboard.press('1');
  await panel(page).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(say.saved).first().waitFor();
  await page.reload();
  await expectShown(page, reference);
  expect((await stepsOf(page, reference)).at(-1)).toBe('ADMIT');
  await takeBackAll(page, [reference]);
});

test('A13: others see within moments who reads and who decides, and that they have left', async () => {
  const reference = `${PLAN}-p0019`;
  const watching = await openTriage(browser, 'member.public', 'ar', { proposal: reference });
  await expectShown(watching, reference);
  const reader = await openTriage(browser, 'member.civil2', 'ar', { proposal: reference });
  await expectShown(reader, reference);
  const row = watching
    .getByRole('region', { name: say.queue })
    .getByRole('listitem')
    .filter({ hasText: reference });
  await row.getByRole('img', { name: say.reads }).waitFor({ timeout: 3_000 });
  await watching.locator('article').getByRole('img', { name: say.reads }).waitFor();
  await reader.keyboard.press('1');
  await row.getByRole('img', { name: say.decides }).waitFor({ timeout: SOON });
  await watching.keyboard.press('1');
  await panel(watching).getByText(say.decides.source.slice(0, 5)).first().waitFor();
  await watching.keyboard.press('Escape');
  await reader.context().close();
  await row.getByRole('img').waitFor({ state: 'detached', timeout: 60_000 });
});

test('A14: who stands aside may decide nothing more, not even past the screens, until they withdraw it', async () => {
  const reference = `${PLAN}-p0028`;
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: reference });
  await expectShown(page, reference);
  const [before] = await hold(page, [reference]);
  const { workflowState, group, assignments } = before!;
  await page.keyboard.press('r');
  await page.locator('#triage-ground').fill('أعمل مع الجمعية التي قدمته.');
  await page.keyboard.press('Control+Enter');
  await nextShown(page, reference);
  const row = page
    .getByRole('region', { name: say.queue })
    .getByRole('listitem')
    .filter({ hasText: reference });
  await expect.poll(() => row.count(), { timeout: SOON }).toBe(0);
  await page.getByText(say.saved).first().waitFor();
  const refusal = await decide(page, reference, 'ADMIT');
  expect(refusal.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_ALLOWED']);
  expect(await hold(page, [reference])).toMatchObject([{ workflowState, group, assignments }]);

  // Reached by its address it can be read, and nothing can be decided.
  await page.goto(`/console/triage?plan=${PLAN}&proposal=${reference}`);
  await page.getByText(say.recused).waitFor();
  await page.keyboard.press('1');
  expect(await panel(page).count()).toBe(0);
  expect(await page.locator('[aria-keyshortcuts="1"]').count()).toBe(0);
  await button(page.locator('main'), say.withdraw).click();
  await page.getByText(say.recused).waitFor({ state: 'detached' });
  expect((await decide(page, reference, 'REFER')).errors).toBeUndefined();
  await takeBackAll(page, [reference]);
});
