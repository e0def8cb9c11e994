import { inadmissibilityReasons } from '@iltizam/domain/reasons';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, look, openBrowser, openContext, sizes, type Size } from '../browser.js';
import { comeIn, type Spoken } from '../console.js';
import { expectToFit, expectWellDrawn } from '../drawn.js';
import { openSession, take } from '../prepared.js';
import { withGenerated } from '../served.js';
import { watch } from '../watch.js';
import { words } from '../words.js';
import { hold, waiting } from './proposals.js';
import { expectShown, nextShown, SOON } from './screen.js';

withGenerated();
const GENERATED = 'ma-demo';
/** The narrowest window anybody reads in: a phone, or a desk enlarged four times. */
const NARROWEST = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** Looked at on a desk and on a phone; nothing is wider than the narrowest window. */
async function expectDrawn(page: Page, language: Spoken, name: string): Promise<void> {
  for (const size of Object.keys(sizes) as Size[]) {
    await page.setViewportSize(sizes[size]);
    await look(page, `triage-${name}-${language}-${size}`);
    await expectWellDrawn(page, language);
  }
  await page.setViewportSize(NARROWEST);
  await expectToFit(page);
  await page.setViewportSize(sizes.desk);
}

/** The number of that reason for a refusal. */
const SEVERAL_IDEAS = String(inadmissibilityReasons.indexOf('SEVERAL_IDEAS') + 1);

/** What each panel of the screen is opened by. */
const panels = {
  admit: ['1'],
  compare: ['2'],
  refuse: ['3'],
  justification: ['3', '1'],
  later: ['h'],
  note: ['n'],
  recuse: ['r'],
} as const;

/** The button that leads back: it stands there while no panel is open. */
const previous = (page: Page) => page.locator('[aria-keyshortcuts^="K "]');
const over = (page: Page) => page.getByRole('dialog').or(page.getByRole('menu')).first();

/** Some thirty looks by axe, each at two sizes. */
const LONG = 600_000;

describe.each(languages)('the triage screen, in %s', { timeout: LONG }, (language) => {
  const open = async (): Promise<Page> => {
    const page = await comeIn(await openContext(browser, language), 'member.civil', language);
    await page.goto(`/console/triage?plan=${GENERATED}`);
    await page.locator('#triage-proposal').waitFor();
    return page;
  };

  test('A03, A25: reading, every panel and the end of a session have no fault, from 1280 to 320 px', async () => {
    const page = await open();
    const expectQuiet = await watch(page);
    const alike = (await waiting(page, { plan: GENERATED, workflowState: ['SUBMITTED'] }))[0]!;
    await page.goto(`/console/triage?plan=${GENERATED}&proposal=${alike}`);
    await page.locator('#triage-proposal').waitFor();
    await expectDrawn(page, language, 'reading');
    for (const [name, keys] of Object.entries(panels)) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await previous(page).waitFor({ state: 'detached' });
      }
      if (name === 'justification') await page.locator('#triage-justification-ar').waitFor();
      await expectDrawn(page, language, name);
      // The first leaves a field, where the keyboard is in one.
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Escape');
            return previous(page).isVisible();
          },
          { timeout: SOON },
        )
        .toBe(true);
    }
    await page.setViewportSize(sizes.phone);
    for (const tab of ['decide', 'queue']) {
      await page.locator(`#triage-tab-${tab}`).click();
      await page.locator(`#triage-pane-${tab}`).waitFor();
      await look(page, `triage-tab-${tab}-${language}-phone`);
      await expectWellDrawn(page, language);
    }
    await page.setViewportSize(sizes.desk);
    await page.locator('header').getByRole('button').filter({ hasText: words[language].endSession }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await expectDrawn(page, language, 'end');
    await expectQuiet();
  });

  test('A03, A25: everything that opens over it has no fault, from 1280 to 320 px', async () => {
    const page = await open();
    const say = words[language];
    for (const [name, key] of Object.entries({ help: '?', mine: 'd', finder: 'Control+k' })) {
      await page.keyboard.press(key);
      await over(page).waitFor();
      await expectDrawn(page, language, name);
      await page.keyboard.press('Escape');
      await over(page).waitFor({ state: 'detached' });
    }
    for (const menu of [say.changeLanguage, say.myAccount]) {
      await page.locator('header').getByRole('button', { name: menu }).click();
      await over(page).waitFor();
      await expectWellDrawn(page, language);
      await page.keyboard.press('Escape');
      await over(page).waitFor({ state: 'detached' });
    }
    await page.keyboard.press('t');
    await page.locator('#triage-theme:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await expectWellDrawn(page, language);
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });

    // A view is kept, which a toast says, then opened to be changed.
    await page.getByRole('button', { name: say.views, exact: true }).click();
    await page.locator('#triage-view-name').fill('…');
    await page.locator('#triage-view-name').press('Enter');
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').last().waitFor();
    await page.locator('.MuiSnackbar-root').waitFor();
    await expectDrawn(page, language, 'views');
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').last().click();
    await expectDrawn(page, language, 'view-changed');
    await page.keyboard.press('Escape');
    await over(page).waitFor({ state: 'detached' });

    await page.keyboard.press('x');
    await page.getByRole('button', { name: say.bulkOpen }).click();
    await over(page).waitFor();
    await page.locator('#bulk-action').click();
    await page.getByRole('option').nth(1).click();
    await expectDrawn(page, language, 'bulk');
  });

  /** The first that waits whose author can be asked, of those nobody else has touched. */
  async function askable(page: Page): Promise<string> {
    const all = await waiting(page, { plan: GENERATED, workflowState: ['SUBMITTED'] });
    const held = await hold(page, all.slice(0, 20));
    const found = held.find(({ actions }) =>
      actions.some((one) => one.action === 'ASK_AUTHOR' && one.allowed),
    );
    if (!found) throw new Error('no proposal whose author can be asked');
    return found.reference;
  }

  test('A03: the question to an author, the lists and the calendar of the panels, a split and a conflict', async () => {
    const page = await open();
    const reference = await askable(page);
    const here = `/console/triage?plan=${GENERATED}&proposal=${reference}`;
    await page.goto(here);
    await expectShown(page, reference);
    await page.keyboard.press('4');
    await page.locator('#triage-question-ar').waitFor();
    await expectDrawn(page, language, 'ask');

    await page.goto(here);
    await expectShown(page, reference);
    await page.keyboard.press('n');
    await page.locator('#triage-mentions').click();
    await page.getByRole('option').first().waitFor();
    await expectDrawn(page, language, 'mentions');

    await page.goto(here);
    await expectShown(page, reference);
    await page.keyboard.press('h');
    await page.keyboard.press('4');
    await page.locator('main').getByRole('button', { name: words[language].chooseDate }).click();
    await page.getByRole('grid').waitFor();
    await expectDrawn(page, language, 'calendar');

    await page.goto(here);
    await expectShown(page, reference);
    await page.keyboard.press('1');
    await page.locator('#triage-lead').click();
    await page.getByRole('option').first().waitFor();
    await expectDrawn(page, language, 'institutions');

    // It holds several ideas: each becomes a proposal, and what it was split into stands above it.
    await page.goto(here);
    await expectShown(page, reference);
    for (const key of ['3', SEVERAL_IDEAS]) await page.keyboard.press(key);
    await page.getByRole('button', { name: words[language].splitFirst }).click();
    for (const number of [1, 2])
      await page
        .locator(`#triage-idea-${number}-title-${language}`)
        .fill(`${number} ${words[language].languageName}`);
    await expectDrawn(page, language, 'split');
    await page.locator('#triage-submit').click();
    await page.locator('#triage-justification-ar').waitFor();
    await page.locator('article a[href*="ma-demo-p"]').nth(2).waitFor();
    await expectDrawn(page, language, 'was-split');

    // Somebody else decides first.
    await page.goto(here);
    await expectShown(page, reference);
    await page.keyboard.press('1');
    await page.locator('#triage-lead').waitFor();
    await take(await openSession('member.public'), reference, 'REFER');
    await page.keyboard.press('Enter');
    await nextShown(page, reference);
    await over(page).waitFor();
    await expectDrawn(page, language, 'conflict');
    await page.keyboard.press('Escape');
    await over(page).waitFor({ state: 'detached' });
  });

  test('A03: the warning before an idle session ends', async () => {
    const page = await comeIn(await openContext(browser, language), 'member.civil', language);
    await page.clock.install();
    await page.goto(`/console/triage?plan=${GENERATED}`);
    await page.locator('#triage-proposal').waitFor();
    // Nothing is asked of the server any more: what is asked keeps a session open.
    await page.route('**/staff/graphql', (route) => route.abort());
    await page.clock.fastForward('28:30');
    await over(page).waitFor();
    await expectDrawn(page, language, 'session');
  });
});
