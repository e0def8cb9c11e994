import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from './accounts.js';
import { languages, look, openBrowser, openContext } from './browser.js';
import { button, comeIn, dialog, field, part, settled } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { draftCard, openSession, take } from './prepared.js';
import { words } from './words.js';

const texts = {
  ar: {
    title: 'بوابة موحدة',
    first: 'بوابة موحدة للخدمات',
    second: 'بوابة للخدمات الرقمية',
    problem: 'تتعدد المواقع.',
  },
  fr: {
    title: 'Portail unique',
    first: 'Portail unique des services',
    second: 'Portail des services numériques',
    problem: 'Les sites sont trop nombreux.',
  },
};

const contested = { ar: 'ma-nap-3-p0024', fr: 'ma-nap-3-p0025' };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(languages)('two people who write one card, in %s', (language) => {
  const say = words[language];
  const { title, first, second, problem } = texts[language];

  test('lose nothing: the second reads both versions of what both wrote, chooses, and keeps the rest', async () => {
    const [one, other] = await Promise.all([openContext(browser, language), openContext(browser, language)]);
    const officer = await comeIn(one, OFFICER, language);
    const secretary = await comeIn(other, 'secretariat', language);
    const reference = await draftCard(await openSession(OFFICER), 'digital-transition', {
      [language]: title,
    });
    for (const page of [officer, secretary]) {
      await page.goto(`/console/commitments/${reference}/narrative`);
      await settled(page, language);
      await expect.poll(() => field(page, say.cardTitle, language).inputValue()).toBe(title);
    }
    await look(officer, `draft-edit-${language}`);

    await field(officer, say.cardTitle, language).fill(first);
    await button(officer, say.save).click();
    await officer.getByRole('heading', { level: 2, name: first }).waitFor();

    await field(secretary, say.cardTitle, language).fill(second);
    await field(secretary, say.problem, language).fill(problem);
    await button(secretary, say.save).click();
    const form = dialog(secretary, say.conflict);
    await form.getByText(first).waitFor();
    await form.getByText(second).waitFor();
    expect(await form.getByText(problem).count(), 'only what both wrote is asked about').toBe(0);
    await look(secretary, `conflict-${language}`);
    await expectWellDrawn(secretary, language);

    const save = button(form, say.save);
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    // One language keeps the own text, the other takes the saved one.
    const [kept, side] = language === 'ar' ? [second, say.mine] : [first, say.theirs];
    await form.getByRole('radio', { name: side }).check();
    await save.click();
    await secretary.getByRole('heading', { level: 2, name: kept }).waitFor();

    await officer.goto(`/console/commitments/${reference}/check`);
    await officer.getByRole('heading', { level: 2, name: kept }).waitFor();
    await officer.getByText(problem).waitFor();
  });

  test('do not overrule each other: the second to decide a proposal reads what the first decided', async () => {
    const reference = contested[language];
    const page = await comeIn(await openContext(browser, language), 'member.public', language);
    await page.goto(`/console/proposals/${reference}`);
    await settled(page, language);
    await take(await openSession('member.civil'), reference, 'ADMIT');

    await button(part(page, say.decision), say.refer).click();
    const notice = page.getByRole('dialog').getByRole('alert').filter({ hasText: say.conflict });
    await notice.getByText(say.admissible, { exact: true }).waitFor();
    await notice.getByText(say.submitted, { exact: true }).waitFor();
    await notice.getByText(say.stepAdmitted).waitFor();
    await look(page, `conflict-proposal-${language}`);
    await expectWellDrawn(page, language);
  });
});
