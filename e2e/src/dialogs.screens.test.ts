import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { demoEmail, OFFICER } from './accounts.js';
import { languages, look, openBrowser, openContext, sizes } from './browser.js';
import { button, comeIn, dialog, expectDrawnWideAndNarrow, settled } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { assign, beginReporting, openSession, proposeRefusal, take } from './prepared.js';
import { watch } from './watch.js';
import { words } from './words.js';

/** Proposals in the states the dialogs belong to, apart for each language. */
const proposals = {
  ar: { submitted: 'p0028', admissible: 'p0029', refusal: 'p0030', assigned: 'p0032' },
  fr: { submitted: 'p0033', admissible: 'p0034', refusal: 'p0035', assigned: 'p0037' },
};

/** The seats of the committee, in the words of the screen. */
const seats = {
  ar: {
    change: 'تعديل المقاعد والقواعد',
    college: 'هيئة الإدارة',
    substitute: 'تعيين نائب',
    replace: 'تعويض العضو بنائبه',
    end: 'إنهاء العضوية',
  },
  fr: {
    change: 'Modifier sièges et règles',
    college: 'collège administration',
    substitute: 'Désigner une suppléance',
    replace: 'Remplacer par la suppléance',
    end: 'Mettre fin au mandat',
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await beginReporting(await openSession(OFFICER), 'ma-nap-2-c12');
});

describe.each(languages)('what opens over the pages of the console, in %s', (language) => {
  const say = words[language];
  const reference = (state: keyof (typeof proposals)['ar']) => `ma-nap-3-${proposals[language][state]}`;
  let assignment: string;

  beforeAll(async () => {
    const member = await openSession('member.civil');
    await take(member, reference('admissible'), 'ADMIT');
    await proposeRefusal(member, reference('refusal'));
    assignment = await assign(member, reference('assigned'), 'digital-transition');
  });

  async function arrive(account: string, path: string): Promise<Page> {
    const page = await comeIn(await openContext(browser, language), account, language);
    await page.goto(`/console${path}`);
    await settled(page, language);
    return page;
  }

  /** Opens each dialog by its button, looks at it and closes it with Escape. */
  async function expectDialogsDrawn(page: Page, names: string[]): Promise<void> {
    const expectQuiet = await watch(page);
    for (const name of names) {
      await button(page, name).click();
      await dialog(page, name).waitFor();
      await expectDrawnWideAndNarrow(page, language, `dialog-${name}`);
      await page.keyboard.press('Escape');
      await dialog(page, name).waitFor({ state: 'detached' });
    }
    await expectQuiet();
  }

  test('a member: refusing, grouping, assigning, contesting', async () => {
    const page = await arrive('member.public', `/proposals/${reference('submitted')}`);
    await expectDialogsDrawn(page, [say.proposeRefusal, say.group]);
    await page.goto(`/console/proposals/${reference('admissible')}`);
    await expectDialogsDrawn(page, [say.assign]);
    await page.goto(`/console/proposals/${reference('refusal')}`);
    await expectDialogsDrawn(page, [say.contestRefusal]);
  });

  test('a member: the lists and the calendar inside a dialog', async () => {
    const page = await arrive('member.public', `/proposals/${reference('admissible')}`);
    await button(page, say.assign).click();
    const form = dialog(page, say.assign);
    await form.getByRole('combobox', { name: say.leadInstitution }).click();
    await page.getByRole('option').first().waitFor();
    await expectDrawnWideAndNarrow(page, language, 'dialog-institutions');
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: say.chooseDate }).click();
    await page.getByRole('grid').waitFor();
    await expectDrawnWideAndNarrow(page, language, 'dialog-calendar');
  });

  test('the secretariat: the steps of a card', async () => {
    const page = await arrive('secretariat', '/commitments/ma-nap-2-c12');
    await expectDialogsDrawn(page, [say.closeIncomplete]);
  });

  test('the secretariat: the seats of the committee and its rules', async () => {
    const on = seats[language];
    const page = await arrive('secretariat', '/committee');
    await expectDialogsDrawn(page, [on.change]);
    const college = page.getByRole('region', { name: on.college });
    for (const name of [on.substitute, on.replace, on.end]) {
      await college
        .getByRole('button', { name: `${name}:` })
        .first()
        .click();
      await dialog(page, name).waitFor();
      await expectDrawnWideAndNarrow(page, language, `dialog-${name}`);
      await page.keyboard.press('Escape');
    }
  });

  test('an officer: the answers, a report and a measurement', async () => {
    const page = await arrive(OFFICER, `/assignments/${assignment}`);
    await expectDialogsDrawn(page, [say.accept, say.returnIt]);
    for (const [section, opener, name] of [
      ['activities', say.reportOn, say.report],
      ['tracking', say.measureOf, say.measure],
    ] as const) {
      await page.goto(`/console/commitments/ma-nap-2-c10/${section}`);
      await page.getByRole('button', { name: opener }).first().click();
      await dialog(page, name).waitFor();
      await expectDrawnWideAndNarrow(page, language, `dialog-${name}`);
      await page.keyboard.press('Escape');
    }
  });

  test('an administrator: a role for somebody', async () => {
    const admin = await openSession('admin');
    const { me } = (await admin.ask('query { me { id } }')) as { me: { id: string } };
    const page = await arrive('admin2', `/users/${me.id}`);
    await expectDialogsDrawn(page, [say.addMembership]);
  });

  test('everybody: the menus of the bar, of a list and, on a phone, of the site', async () => {
    const page = await arrive('secretariat', '/proposals');
    const account = page.getByText(demoEmail('secretariat'));
    for (const size of ['desk', 'phone'] as const) {
      await page.setViewportSize(sizes[size]);
      for (const [opener, menu] of [
        [say.changeLanguage, page.getByRole('menu')],
        [say.myAccount, account],
      ] as const) {
        await page.getByRole('button', { name: opener }).click();
        await menu.waitFor();
        await look(page, `menu-${opener}-${language}-${size}`);
        await expectWellDrawn(page, language);
        await page.keyboard.press('Escape');
        await menu.waitFor({ state: 'detached' });
      }
    }

    await page.getByRole('button', { name: say.filters }).click();
    await page.getByRole('combobox', { name: say.status }).click();
    await page.getByRole('listbox').waitFor();
    await look(page, `menu-filter-${language}-phone`);
    await expectWellDrawn(page, language);
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say.openMenu }).click();
    await page.getByRole('navigation').getByRole('link', { name: say.home }).waitFor();
    await look(page, `menu-site-${language}-phone`);
    await expectWellDrawn(page, language);
  });
});
