import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from './accounts.js';
import { languages, openBrowser, openContext } from './browser.js';
import {
  button,
  comeIn,
  comeTo,
  dialog,
  expectDrawnWideAndNarrow,
  expectPage,
  field,
  part,
  settled,
  type Spoken,
} from './console.js';
import { expectKeyboardAtContent, expectNamed, expectToVouchForNothing } from './drawn.js';
import { assign, draftCard, openSession } from './prepared.js';
import { watch } from './watch.js';
import { words } from './words.js';

const proposals = { ar: 'ma-nap-3-p0026', fr: 'ma-nap-3-p0027' };

const cardTitle = { ar: 'بوابة الخدمات', fr: 'Portail des services' };

const cardSections = [
  'facts',
  'narrative',
  'activities',
  'tracking',
  'impact',
  'evidence',
  'partners',
  'languages',
  'check',
];

/** A plan as the secretariat begins it, in the words of the screen. */
const begun = {
  ar: {
    create: 'إعداد خطة جديدة',
    reference: 'المرجع',
    title: 'عنوان الخطة',
    called: 'خطة العمل الوطنية الرابعة',
    starts: 'بداية الخطة',
    ends: 'نهاية الخطة',
    owner: 'الجهة المشرفة',
    send: 'إنشاء الخطة',
    notAReference: 'المرجع يكتب بحروف لاتينية صغيرة',
    name: 'تحديد المحاور',
    theme: 'اسم المحور',
    themes: 'المحاور',
    justice: 'العدالة المنفتحة',
  },
  fr: {
    create: 'Préparer un nouveau plan',
    reference: 'Référence',
    title: 'Titre du plan',
    called: "Quatrième plan d'action national",
    starts: 'Début du plan',
    ends: 'Fin du plan',
    owner: 'Porté par',
    send: 'Créer le plan',
    notAReference: 'La référence',
    name: 'Définir les thèmes',
    theme: 'Nom du thème',
    themes: 'Thèmes',
    justice: 'Justice ouverte',
  },
};

/** Who opens which pages; one that several may open is looked at as one of them. */
const routes = {
  'member.civil': async (language: Spoken) => [
    '/',
    '/triage',
    '/moderation',
    '/publication',
    '/dashboard',
    '/proposals',
    '/proposals?filter={"q":"nowhere to be found"}',
    `/proposals/${proposals[language]}`,
    '/assignments',
    '/commitments',
    '/commitments/ma-nap-2-c19',
    '/plans',
    '/plans/ma-nap-2',
    '/plans/ma-nap-3',
    '/meetings',
    '/meetings/ma-nap-2-m09',
    '/committee',
    '/committee/sessions/session-6',
    '/institutions',
    '/institutions/digital-transition',
    '/nowhere',
  ],
  [OFFICER]: async (language: Spoken) => {
    const assignment = await assign(
      await openSession('member.civil'),
      proposals[language],
      'digital-transition',
    );
    return ['/', `/assignments/${assignment}`, '/commitments/ma-nap-2-c10', '/committee/sessions/session-1'];
  },
  secretariat: async () => {
    const draft = await draftCard(await openSession(OFFICER), 'digital-transition', cardTitle);
    return [
      '/',
      '/proposals',
      '/plans/create',
      '/committee/sessions/create',
      '/committee/calls/create',
      '/committee/calls/call-1',
      `/commitments/${draft}`,
      ...cardSections.map((section) => `/commitments/${draft}/${section}`),
    ];
  },
  admin: async () => {
    const { me } = await (await openSession('admin')).ask('query { me { id } }');
    return [
      '/',
      '/users',
      '/users/create',
      `/users/${(me as { id: string }).id}`,
      '/mails',
      '/auditEvents',
      '/health',
    ];
  },
};
const accounts = Object.keys(routes) as (keyof typeof routes)[];

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

describe.each(languages)('the console, in %s', (language) => {
  const say = words[language];

  const titles = new Map<string, string>();

  test.each(accounts)('IN-03: draws every page of %s at the desk and on the phone', async (account) => {
    const page = await comeIn(await openContext(browser, language), account, language);
    const expectQuiet = await watch(page);
    for (const route of await routes[account](language)) {
      await comeTo(page, route, language);
      await expectToVouchForNothing(page);
      const title = await expectNamed(page, language);
      const [path] = route.split('?');
      expect([path, undefined], `other pages are called ${title}`).toContain(titles.get(title));
      titles.set(title, path!);
      await expectDrawnWideAndNarrow(page, language, `console-${account.split('.')[0]}${route}`);
    }
    await expectQuiet();
  });

  test('is entered through a page that is drawn like the others', async () => {
    const context = await openContext(browser, language);
    await context.addInitScript(`localStorage.setItem('iltizam.language', '${language}')`);
    const page = await context.newPage();
    const expectQuiet = await watch(page);
    await page.goto('/console/');
    await page.getByLabel(say.password).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'console-sign-in');
    await page.getByLabel(say.email).fill('nobody@demo.iltizam.test');
    await page.getByLabel(say.password).fill('not the password');
    await page.getByRole('button', { name: say.signIn, exact: true }).click();
    await page.getByRole('alert').waitFor();
    await expectDrawnWideAndNarrow(page, language, 'console-sign-in-refused');
    await expectQuiet();
  });

  test('begins a plan, once its reference is one, and names its themes', async () => {
    const on = begun[language];
    const page = await comeIn(await openContext(browser, language), 'secretariat', language);
    await page.goto('/console/plans');
    await page.getByRole('link', { name: on.create }).click();
    await expectPage(page, on.create, language);
    const reference = page.getByLabel(on.reference, { exact: true });
    await reference.fill('Plan 4');
    await field(page, on.title, language).fill(on.called);
    await page.getByLabel(on.starts).fill('2031');
    await page.getByLabel(on.ends).fill('12/2033');
    await page.getByRole('combobox', { name: on.owner }).fill(say.digitalMinistry);
    await page.getByRole('option', { name: say.digitalMinistry, exact: true }).click();
    await button(page, on.send).click();
    await page.getByRole('alert').filter({ hasText: on.notAReference }).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'console-plan-refused');
    await reference.fill(`ma-plan-${language}`);
    await button(page, on.send).click();
    await expectPage(page, on.called, language);
    await button(part(page, on.themes), on.name).click();
    const naming = dialog(page, on.name);
    await field(naming, on.theme, language).fill(on.justice);
    await expectDrawnWideAndNarrow(page, language, 'console-themes');
    await button(naming, say.save).click();
    await part(page, on.themes).getByRole('link', { name: on.justice }).waitFor();
  });

  test('brings the keyboard to the content of each page that is chosen', async () => {
    const page = await comeIn(await openContext(browser, language), 'member.civil', language);
    await page.goto('/console/');
    await settled(page, language);
    for (const list of ['proposals', 'commitments', 'plans', 'meetings', 'institutions'] as const) {
      await page.getByRole('navigation').getByRole('link', { name: say[list], exact: true }).click();
      await expectPage(page, say[list], language);
      await expectKeyboardAtContent(page);
      await page.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click();
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(say[list]);
      await settled(page, language);
      await expectKeyboardAtContent(page);
    }
  });
});
