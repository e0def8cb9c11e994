import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from '../accounts.js';
import { axeFindings } from '../axe.js';
import { languages, look, openBrowser, openContext, PATIENCE, sizes } from '../browser.js';
import { comeIn, comeTo, expectDrawnWideAndNarrow, settled } from '../console.js';
import { expectWellDrawn } from '../drawn.js';
import { beginReporting, draftCard, openSession } from '../prepared.js';
import { complete, consult, draftForConsultation, step, withConsultedPlan } from './steps.js';
import { words } from './words.js';

withConsultedPlan();

const title = { ar: 'بوابة الخدمات', fr: 'Portail des services' };
const reason = { fr: 'La mesure est reprise par un autre programme du ministère.', original: 'FR' };

let browser: Browser;
const cards: Record<string, string> = {};
beforeAll(async () => {
  browser = await openBrowser();
  const [officer, secretariat] = [await openSession(OFFICER), await openSession('secretariat')];
  const draft = () => draftCard(officer, 'digital-transition', title);
  cards['DRAFT'] = await draft();
  cards['PROPOSED'] = await step(officer, await draft(), 'PROPOSE');
  cards['DROPPED'] = await step(secretariat, await draft(), 'DROP', { reason });
  cards['IN_CONSULTATION'] = await consult(officer, secretariat, await draftForConsultation(officer, title));
  cards['ADOPTED'] = 'ma-nap-2-c10';
  cards['IN_PROGRESS'] = 'ma-nap-2-c11';
  await beginReporting(officer, cards['IN_PROGRESS']);
  await beginReporting(officer, 'ma-nap-2-c12');
  cards['CLOSED_INCOMPLETE'] = await step(secretariat, 'ma-nap-2-c12', 'CLOSE_INCOMPLETE', { reason });
  cards['COMPLETED'] = await complete(secretariat, 'ma-nap-2-c08');
});

/** Where a card is written its text and its handing over are drawn as well; where it is only read, its activities. */
const written = ['', '/activities', '/narrative', '/check'];
const read = ['', '/activities'];
const sections: Record<string, string[]> = {
  DRAFT: written,
  PROPOSED: read,
  IN_CONSULTATION: read,
  DROPPED: read,
  ADOPTED: written,
  IN_PROGRESS: written,
  COMPLETED: read,
  CLOSED_INCOMPLETE: read,
};

/** Who speaks to the machine says what stands on the button: its name holds those words. */
async function expectNamesSaid(page: Page): Promise<void> {
  expect(await axeFindings(page, { type: 'rule', values: ['label-content-name-mismatch'] })).toEqual([]);
}

describe.each(languages)('a card, in %s', (language) => {
  test.each(Object.keys(sections))('is well drawn while it is %s, down to 320 pixels', async (state) => {
    const account = state === 'COMPLETED' ? 'officer.justice' : OFFICER;
    const page = await comeIn(await openContext(browser, language), account, language);
    const reference = cards[state]!;
    for (const section of sections[state]!) {
      await comeTo(page, `/commitments/${reference}${section}`, language);
      await expectNamesSaid(page);
      await expectDrawnWideAndNarrow(page, language, `card-${state}${section}`);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/console/commitments/${reference}`);
    await settled(page, language);
    await expectWellDrawn(page, language);
    await look(page, `card-${state}-${language}-tiny`);
    expect(page.url()).toContain(reference);
  });
});

test('what is typed in an open cell is kept when the window becomes narrow, and the list comes after it', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), OFFICER, 'ar');
  await page.goto('/console/commitments/ma-nap-2-c10/activities');
  await settled(page, 'ar');
  await page.locator('[data-cell="0:1"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('45');
  await page.setViewportSize(sizes.phone);
  const typed = page.locator('[data-cell="0:1"] input');
  await settled(page, 'ar');
  expect(await typed.inputValue()).toBe('45');
  await typed.press('Escape');
  await page.getByRole('grid').waitFor({ state: 'detached' });
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});

test.each(languages)(
  'the sum of a plan is seen whole at 1280 pixels, and at 390 by keyboard, in %s',
  async (language) => {
    const page = await comeIn(await openContext(browser, language), 'secretariat', language);
    await page.goto('/console/plans/ma-nap-2');
    const sums = page.getByRole('region', { name: words[language].sums, exact: true });
    await sums.waitFor();
    const hidden = () => sums.evaluate((region) => region.scrollWidth - region.clientWidth);
    expect(await hidden()).toBeLessThanOrEqual(0);
    await page.setViewportSize(sizes.phone);
    await settled(page, language);
    expect(await hidden()).toBeGreaterThan(0);
    await sums.focus();
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect
      .poll(() => sums.evaluate((region) => Math.abs(region.scrollLeft)), { timeout: PATIENCE })
      .toBeGreaterThan(0);
  },
);
