import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from '../accounts.js';
import { look, openBrowser, openContext } from '../browser.js';
import { button, comeIn, expectDrawnWideAndNarrow, field, holdSavings, settled } from '../console.js';
import { openSession } from '../prepared.js';
import { beginAnewAfterFailure } from '../served.js';
import { watch } from '../watch.js';
import { words as texts } from '../words.js';
import { Hand } from './hand.js';
import { openRound, reportAll } from './reported.js';
import { words } from './words.js';

const ROUTINE = 'ma-nap-2-c08';
const RETURNED = 'ma-nap-2-c11';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
beginAnewAfterFailure(async () => {
  const secretariat = await openSession('secretariat');
  await reportAll(secretariat, ROUTINE);
  await reportAll(secretariat, RETURNED);
  await openRound(secretariat);
});

const link = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first();

describe('a quarterly update', () => {
  test('of 14 activities and 10 indicators takes at most 60 interactions, from home to sent', async () => {
    const say = words.ar;
    const page = await comeIn(await openContext(browser, 'ar'), 'officer.justice', 'ar');
    const expectQuiet = await watch(page);
    const hand = new Hand();
    await page.goto('/console/');
    await settled(page, 'ar');
    await expectDrawnWideAndNarrow(page, 'ar', 'card-home-asked');

    await hand.click(page.locator(`a[href$="/commitments/${ROUTINE}"]`).first());
    await settled(page, 'ar');
    await expectDrawnWideAndNarrow(page, 'ar', 'card-tasks');
    await hand.click(link(page, say.activities));
    const items = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByLabel(say.percent) });
    await expect.poll(() => items.count(), { timeout: 60_000 }).toBe(14);
    for (const [index, percent] of ['35', '40,5', '٦٠'].entries())
      await hand.write(items.nth(index).getByRole('textbox', { name: say.percent }), percent);
    await hand.click(page.getByRole('button', { name: say.confirmRest }));
    await page.getByText(say.answered).waitFor();
    await expectDrawnWideAndNarrow(page, 'ar', 'card-activities-answered');

    await hand.click(link(page, say.tracking));
    await hand.write(page.getByRole('textbox', { name: say.value }).first(), '4');
    await hand.click(page.getByRole('button', { name: say.confirmRest }));
    await page.getByText(say.answered).waitFor();
    await hand.click(link(page, say.impact));
    await hand.click(page.getByRole('button', { name: say.confirmRest }));
    await page.getByText(say.answered).waitFor();

    await hand.click(link(page, say.backToTasks));
    await hand.click(link(page, say.narrative));
    await hand.write(field(page, say.period, 'ar'), say.progress);
    await hand.write(page.locator('#narrative-fr'), words.fr.progress);
    await hand.click(link(page, say.backToTasks));
    await hand.click(link(page, say.check));
    await hand.click(page.getByRole('checkbox', { name: say.declaration }));
    await expectDrawnWideAndNarrow(page, 'ar', 'card-check');
    await hand.click(button(page, say.send));
    await page.getByText(say.withSecretariat).waitFor();
    await expectDrawnWideAndNarrow(page, 'ar', 'card-sent');
    expect(hand.count).toBeLessThanOrEqual(60);
    console.log(`A routine quarterly update took ${hand.count} interactions.`);
    await expectQuiet();
  });

  test('is not sent at 100 % without evidence; sent, it is returned with words at the field, sent again and validated', async () => {
    await expectRefusedThenSent();
    await expectReturnedThenValidated();
  }, 360_000);
});

/** The message of the refusal leads to the field, and the keyboard is there. */
async function expectRefusedThenSent(): Promise<void> {
  const say = words.fr;
  const page = await comeIn(await openContext(browser, 'fr'), OFFICER, 'fr');
  await page.goto(`/console/commitments/${RETURNED}/activities`);
  const items = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByLabel(say.percent) });
  await items.first().waitFor();
  await items.first().getByRole('textbox', { name: say.percent }).fill('100');
  for (const section of ['activities', 'tracking', 'impact']) {
    if (section !== 'activities') await page.goto(`/console/commitments/${RETURNED}/${section}`);
    await settled(page, 'fr');
    const rest = page.getByRole('button', { name: say.confirmRest });
    if ((await rest.count()) > 0) await rest.first().click();
    await page.getByText(say.answered).waitFor();
  }
  await page.goto(`/console/commitments/${RETURNED}/check`);
  await page.getByRole('checkbox', { name: say.declaration }).check();
  await button(page, say.send).click();
  await page.getByRole('alert').filter({ hasText: say.evidenceMissing }).waitFor();
  await look(page, 'card-unproven-fr');
  await link(page, new RegExp(say.goTo)).click();
  await items.first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.id ?? ''), { timeout: 60_000 })
    .toMatch(/^reports\./u);
  await items.first().getByRole('textbox', { name: say.percent }).fill('80');
  await items.first().getByRole('button', { name: say.addNote }).click();
  await field(items.first(), say.note, 'fr').fill(say.noted);
  await expectDrawnWideAndNarrow(page, 'fr', 'card-noted');
  await page.goto(`/console/commitments/${RETURNED}/narrative`);
  await field(page, say.period, 'fr').fill(say.progress);
  const saved = page.getByRole('status').filter({ hasText: texts.fr.draftSaved });
  await saved.waitFor();
  const arrives = await holdSavings(page, 'SaveDraft');
  await page.locator('#narrative-ar').fill(words.ar.progress);
  await link(page, say.backToTasks).click();
  await link(page, say.check).click();
  await page.getByText(say.progress).first().waitFor();
  await page.getByText(say.noted).first().waitFor();
  await page.getByRole('checkbox', { name: say.declaration }).check();
  await button(page, say.send).click();
  arrives();
  await page.getByText(say.withSecretariat).waitFor();
  await page.getByText(words.ar.progress).first().waitFor();
}

/** What changed since it was returned is marked. */
async function expectReturnedThenValidated(): Promise<void> {
  const say = words.fr;
  const judge = await comeIn(await openContext(browser, 'fr'), 'secretariat', 'fr');
  await judge.goto('/console/plans/ma-nap-2');
  await judge.getByText(say.sent, { exact: true }).first().waitFor();
  await expectDrawnWideAndNarrow(judge, 'fr', 'plan-rounds');
  await judge.goto(`/console/commitments/${RETURNED}/check`);
  await judge.getByRole('button', { name: `${say.commentOn} : ${say.period} · Français` }).click();
  await field(judge, say.comment, 'fr').fill(say.ask);
  await expectDrawnWideAndNarrow(judge, 'fr', 'card-judged');
  await judge.getByRole('button', { name: say.giveBack }).click();

  const page = await comeIn(await openContext(browser, 'fr'), OFFICER, 'fr');
  await page.goto(`/console/commitments/${RETURNED}/narrative`);
  await page.getByText(say.ask).waitFor();
  await expectDrawnWideAndNarrow(page, 'fr', 'card-returned');
  await field(page, say.period, 'fr').fill(say.clearer);
  await page.goto(`/console/commitments/${RETURNED}/check`);
  await page.getByText(say.changed, { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: say.declaration }).check();
  await button(page, say.send).click();
  await page.getByText(say.withSecretariat).waitFor();

  await judge.reload();
  await judge.getByText(say.clearer).first().waitFor();
  await button(judge, say.validate).click();
  await button(judge, say.validate).waitFor({ state: 'detached' });
  const { ask } = await openSession('secretariat');
  const { commitment } = (await ask(`{ commitment(reference: "${RETURNED}") {
      updates { narrative { fr } }
      activities { percent reports(first: 1) { edges { node { note { fr } } } } }
    } }`)) as {
    commitment: {
      updates: { narrative: { fr: string } }[];
      activities: {
        percent: number;
        reports: { edges: { node: { note: { fr: string } | null } }[] };
      }[];
    };
  };
  expect(commitment.updates[0]?.narrative.fr).toBe(say.clearer);
  expect(commitment.activities[0]?.percent).toBe(80);
  expect(commitment.activities[0]?.reports.edges[0]?.node.note?.fr).toBe(say.noted);
}
