import { locales, type Locale } from '@iltizam/domain/languages';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from '../browser.js';
import { button, comeIn, expectDrawnWideAndNarrow } from '../console.js';
import { openSession, readProposal, take } from '../prepared.js';
import { origin } from '../served.js';
import { ask } from '../staff.js';
import { PLAN, SOON } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;
const texts: Record<Locale, string> = {
  ar: 'يتجاوز المقترح نطاق الدعوة الحالية إلى تقديم المقترحات، وقد أحيل صاحبه إلى الجهة المختصة.',
  fr: "La proposition sort du champ de l'appel en cours ; son auteur est orienté vers le service compétent.",
  en: 'The proposal is outside the scope of the present call; its author was told which service takes it.',
};
/** Each lacks another language. */
const lacking = { ar: `${PLAN}-p0021`, fr: `${PLAN}-p0022`, en: `${PLAN}-p0023` } as const;
const complete = `${PLAN}-p0024`;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

async function refuse(reference: string, without: Locale | null): Promise<void> {
  const written = locales.filter((locale) => locale !== without);
  await take(await openSession('member.civil'), reference, 'PROPOSE_REFUSAL', {
    reasonCode: 'OUT_OF_MANDATE',
    reason: {
      ...Object.fromEntries(written.map((locale) => [locale, texts[locale]])),
      original: written[0]!.toUpperCase(),
    },
  });
  await take(await openSession('member.public'), reference, 'CONFIRM_REFUSAL');
}

/** What anybody reads of it, without an account. */
async function publicOutcome(reference: string): Promise<unknown> {
  const query = `{ proposal(reference: "${reference}") { outcome { decision justification { ar fr en } } } }`;
  const answer = await fetch(`${await origin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { proposal: { outcome: unknown } } };
  return data.proposal.outcome;
}

test('A16: a refusal is not published before it is justified in Arabic, French and English; what is missing is written where it blocks', async () => {
  for (const [language, reference] of Object.entries(lacking)) await refuse(reference, language as Locale);
  await refuse(complete, null);
  const page = await comeIn(await openContext(browser, 'ar'), 'secretariat', 'ar');

  for (const [language, reference] of Object.entries(lacking) as [Locale, string][]) {
    await page.goto(`/console/publication?plan=${PLAN}&proposal=${reference}`);
    const publish = button(page, say.publishThis);
    await publish.waitFor();
    expect(await publish.getAttribute('aria-disabled'), language).toBe('true');
    await publish.click({ force: true });
    // Past the screen it is refused as well, and says which language.
    const { version } = await readProposal(await openSession('secretariat'), reference);
    const answer = await ask(
      page,
      `mutation ($input: PublishOutcomesInput!) { publishOutcomes(input: $input) {
        results { published refusal { code facts { name value } } } } }`,
      { input: { proposals: [{ reference, version }] } },
    );
    expect(answer.data?.['publishOutcomes'], language).toMatchObject({
      results: [
        {
          published: false,
          refusal: {
            code: 'WRONG_STATE',
            facts: expect.arrayContaining([{ name: 'languages', value: language }]),
          },
        },
      ],
    });
    expect(await publicOutcome(reference), language).toBeNull();
  }
  await expectDrawnWideAndNarrow(page, 'ar', 'publication-blocked');

  // In a lot, what lacks a language keeps the lot back and leads to its preview.
  const rows = page.locator('main ol > li');
  await expect.poll(() => rows.count(), { timeout: SOON }).toBe(4);
  for (const row of await rows.all()) await row.getByRole('checkbox').check();
  const lot = button(page, say.publishLot);
  expect(await lot.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('alert').getByRole('button').first().click();

  for (const [language, reference] of Object.entries(lacking) as [Locale, string][]) {
    const row = rows.filter({ hasText: reference }).getByRole('button');
    await row.click();
    // The preview of the one before has a button of that name too.
    await row.and(page.locator('[aria-current=true]')).waitFor();
    await button(page, say.writeMissing).click();
    const field = page.locator(`#publication-justification-${language}`);
    if (language === 'en') await expectDrawnWideAndNarrow(page, 'ar', 'publication-writing');
    await field.fill(texts[language]);
    await button(page, say.saveJustification).click();
    await field.waitFor({ state: 'detached' });
    await expect
      .poll(() => button(page, say.publishThis).getAttribute('aria-disabled'), { timeout: SOON })
      .toBe('false');
    expect(await publicOutcome(reference), 'written, not published').toBeNull();
  }
  await expect.poll(() => lot.getAttribute('aria-disabled'), { timeout: SOON }).toBe('false');
  await lot.click();
  await page.getByRole('alert').filter({ hasText: say.publishedCount }).first().waitFor();
  await expect.poll(() => rows.count(), { timeout: SOON }).toBe(0);
  for (const reference of [...Object.values(lacking), complete])
    expect(await publicOutcome(reference)).toEqual({ decision: 'INADMISSIBLE', justification: texts });
});
