import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { OFFICER } from '../accounts.js';
import { look, openBrowser, openContext } from '../browser.js';
import { comeIn, settled } from '../console.js';
import { openSession, type Session } from '../prepared.js';
import { partsOf } from '../reading-order.js';
import { consult, draftForConsultation, withConsultedPlan } from './steps.js';

withConsultedPlan();

const MEASURED = 'ma-nap-2-c10';
const days = ['2022-05-31', '2022-08-31', '2022-09-30', '2022-11-30', '2022-12-31'];

/** Texts as people write them: each holds what a line from the right would turn round. */
const forms = {
  range: String.raw`\d{4}[–-]\d{4}(?!\d|-)`,
  isoDate: String.raw`\d{4}-\d{2}-\d{2}`,
  phone: String.raw`\+\d{3}(?: \d+)+`,
  negativePercent: String.raw`[-−]\d+,\d\s?%`,
};
const problem = {
  ar: 'تراجع عدد الطلبات بنسبة -5,5 % بين 2021-2023 حسب تقرير نشر بتاريخ 2026-08-05. للاستفسار: الهاتف +212 5 37 67 99 06 خلال أوقات العمل.',
  original: 'AR',
};

let browser: Browser;
let consulted: string;
beforeAll(async () => {
  browser = await openBrowser();
  const [officer, secretariat] = [await openSession(OFFICER), await openSession('secretariat')];
  await measure(officer);
  consulted = await draftForConsultation(officer, { ar: 'بوابة الخدمات', fr: 'Portail des services' });
  await tell(officer, consulted);
  await consult(officer, secretariat, consulted);
});

/** A value for each month whose name differs from one Arab country to another. */
async function measure({ ask }: Session): Promise<void> {
  const { indicators } = (
    await ask(`query { commitment(reference: "${MEASURED}") { indicators { id version unit } } }`)
  )['commitment'] as { indicators: { id: string; version: number; unit: string }[] };
  const { id, version } = indicators.find(({ unit }) => unit === 'COUNT')!;
  for (const [index, measuredOn] of days.entries())
    await ask('mutation ($input: AddMeasurementInput!) { addMeasurement(input: $input) { __typename } }', {
      input: { indicator: id, version, value: 10 + index, measuredOn },
    });
}

/** Its problem, whom to write to, and an index that stands below zero. */
async function tell({ ask }: Session, reference: string): Promise<void> {
  const { version } = (
    await ask('query ($reference: String!) { commitment(reference: $reference) { version } }', { reference })
  )['commitment'] as { version: number };
  const contact = {
    position: { ar: 'الكتابة العامة، الهاتف +212 5 37 67 99 06 (المقر)', original: 'AR' },
    mailbox: 'services@example.org',
  };
  await ask('mutation ($input: UpdateCommitmentInput!) { updateCommitment(input: $input) { __typename } }', {
    input: { reference, version, problem, contact },
  });
  await ask('mutation ($input: AddIndicatorInput!) { addIndicator(input: $input) { __typename } }', {
    input: {
      commitment: reference,
      version: version + 1,
      kind: 'IMPACT',
      unit: 'SCORE',
      name: { ar: 'مؤشر الثقة', original: 'AR' },
      baseline: -12.5,
      target: 3,
      direction: 'UP',
    },
  });
}

const sections = [
  '',
  '/facts',
  '/narrative',
  '/activities',
  '/tracking',
  '/impact',
  '/evidence',
  '/partners',
  '/languages',
  '/check',
];
const consoleRoutes = [MEASURED, 'ma-nap-2-c19'].flatMap((card) =>
  sections.map((section) => `/console/commitments/${card}${section}`),
);
const portalRoutes = [
  '/ar',
  '/ar/plans',
  '/ar/plans/ma-nap-2',
  '/ar/commitments',
  '/ar/meetings',
  '/ar/proposals',
  `/ar/commitments/${MEASURED}`,
  '/ar/commitments/ma-nap-2-c19',
];

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];
const elsewhere = /مايو|أغسطس|سبتمبر|نوفمبر|ديسمبر|[\u0660-\u0669]/u;

/** All that a page says, to the eye and to a screen reader, and its dates with the days they are. */
const saidOn = (page: Page): Promise<{ words: string; dates: { on: string; said: string }[] }> =>
  page.evaluate(() => {
    const said = [document.title, document.body.innerText];
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'value'])
      for (const element of document.querySelectorAll(`[${name}]`))
        said.push(element.getAttribute(name) ?? '');
    for (const svg of document.querySelectorAll('svg')) said.push(svg.textContent ?? '');
    const dates = [...document.querySelectorAll('time')].map((time) => ({
      on: time.dateTime,
      said: time.textContent ?? '',
    }));
    return { words: said.join('\n'), dates };
  });

/** Each date of a page has the month's name of here, and nothing a name or a digit of elsewhere. */
async function expectMonthsOfHere(page: Page): Promise<string> {
  const { words, dates } = await saidOn(page);
  expect(words, page.url()).not.toMatch(elsewhere);
  const named = dates.filter(
    ({ on, said }) => /^\d{4}-\d{2}/u.test(on) && /\p{Script=Arabic}{3,}/u.test(said),
  );
  const wrong = named.filter(({ on, said }) => !said.includes(months[Number(on.slice(5, 7)) - 1]!));
  expect(wrong, page.url()).toEqual([]);
  return words;
}

test('A22: months and digits are those of Morocco on every page of a card, in the console and on the portal', async () => {
  const context = await openContext(browser, 'ar');
  const page = await comeIn(context, OFFICER, 'ar');
  for (const routes of [consoleRoutes, portalRoutes]) {
    let all = '';
    for (const route of routes) {
      await page.goto(route);
      if (routes === consoleRoutes) await settled(page, 'ar');
      all += await expectMonthsOfHere(page);
    }
    for (const month of ['ماي', 'غشت', 'شتنبر', 'نونبر', 'دجنبر']) expect(all).toContain(month);
  }
});

test('A23: a range of years, an ISO date, a phone and a negative percentage read from their first part on', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'member.civil', 'ar');
  for (const route of [`/console/commitments/${consulted}`, `/ar/commitments/${consulted}`]) {
    await page.goto(route);
    await page.getByText('تراجع عدد الطلبات').first().waitFor();
    await look(page, `card-reading-order-${route.split('/')[1]}`);
    for (const [name, form] of Object.entries(forms)) {
      const parts = await partsOf(page, form);
      expect(parts.length, `${name} on ${route}`).toBeGreaterThan(0);
      expect(
        parts.filter(({ first, last }) => first >= last),
        route,
      ).toEqual([]);
    }
  }
});

test('A23: a number below zero has its sign on the left, wherever a figure is drawn', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), OFFICER, 'ar');
  for (const route of [`/console/commitments/${consulted}/impact`, `/ar/commitments/${consulted}`]) {
    await page.goto(route);
    await page.getByText('مؤشر الثقة').first().waitFor();
    const parts = await partsOf(page, String.raw`[-−]12,5`);
    expect(parts.length, route).toBeGreaterThan(0);
    expect(
      parts.filter(({ first, last }) => first >= last),
      route,
    ).toEqual([]);
  }
});
