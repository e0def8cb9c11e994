import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { demoEmail, OFFICER } from '../accounts.js';
import { languages, look, openBrowser, openContext, PATIENCE, type Language } from '../browser.js';
import { button, comeIn, dialog, field, settled, type Spoken } from '../console.js';
import { expectWellDrawn } from '../drawn.js';
import { draftCard, openSession, type Session } from '../prepared.js';
import { words } from '../words.js';

const texts = {
  ar: {
    title: 'بوابة موحدة',
    first: 'بوابة موحدة للخدمات',
    second: 'بوابة للخدمات الرقمية',
    both: 'بوابة موحدة للخدمات الرقمية',
    problem: 'تتعدد المواقع.',
    solution: 'بوابة واحدة لكل الخدمات.',
  },
  fr: {
    title: 'Portail unique',
    first: 'Portail unique des services',
    second: 'Portail des services numériques',
    both: 'Portail unique des services numériques',
    problem: 'Les sites sont trop nombreux.',
    solution: 'Un seul portail pour tous les services.',
  },
};

let browser: Browser;
let officer: Session;
beforeAll(async () => {
  browser = await openBrowser();
  officer = await openSession(OFFICER);
});

const begin = (language: Spoken) =>
  draftCard(officer, 'digital-transition', { [language]: texts[language].title });

interface CardNow {
  version: number;
  title: Record<Language, string>;
  problem: Record<Language, string> | null;
  solution: Record<Language, string> | null;
}

async function read(reference: string): Promise<CardNow> {
  const query = `query ($reference: String!) {
    commitment(reference: $reference) { version title { ar fr } problem { ar fr } solution { ar fr } }
  }`;
  return (await officer.ask(query, { reference }))['commitment'] as CardNow;
}

async function open(context: BrowserContext, account: string, reference: string, language: Spoken) {
  const page = await comeIn(context, account, language);
  await page.goto(`/console/commitments/${reference}/narrative`);
  await settled(page, language);
  return page;
}

/** What saves a draft does not reach the server, until it is mended; `lost` lets it arrive and loses the answer. */
async function cut(context: BrowserContext, lost = false): Promise<{ mend: () => void }> {
  let whole = false;
  await context.route('**/staff/graphql', async (route) => {
    if (whole || !route.request().postData()?.includes('mutation SaveDraft')) return route.continue();
    if (lost) await route.fetch();
    return route.abort('internetdisconnected');
  });
  return { mend: () => void (whole = true) };
}

/** The tab dies, without a last word to its page. */
async function kill(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => {});
  await died;
  await page.close();
}

const eventually = <Value>(value: () => Promise<Value>) => expect.poll(value, { timeout: PATIENCE });

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

describe.each(languages)('what is typed on a card, in %s', (language) => {
  const say = words[language];
  const { first, second, both, problem, solution } = texts[language];

  test('RE-37: is there when the network is cut, the tab closed and opened again, and is saved once', async () => {
    const reference = await begin(language);
    const { version } = await read(reference);
    const context = await openContext(browser, language);
    const page = await open(context, OFFICER, reference, language);
    const { mend } = await cut(context);
    await field(page, say.problem, language).fill(problem);
    await said(page, say.onDevice).waitFor();
    await look(page, `draft-on-device-${language}`);
    await expectWellDrawn(page, language);
    await kill(page);

    const again = await context.newPage();
    await again.goto(`/console/commitments/${reference}/narrative`);
    await eventually(() => field(again, say.problem, language).inputValue()).toBe(problem);
    expect((await read(reference)).problem).toBeNull();
    const press = button(again, say.sendAgain);
    await press.waitFor();
    mend();
    // It goes by itself too, and may have gone before the hand is there.
    await Promise.race([press.click().catch(() => {}), said(again, say.draftSaved).waitFor()]);
    await said(again, say.draftSaved).waitFor();
    expect((await read(reference)).problem).toMatchObject({ [language]: problem });
    expect((await read(reference)).version, 'saved once').toBe(version + 1);
  });

  test('is saved once when its answer is lost and the tab closed', async () => {
    const reference = await begin(language);
    const { version } = await read(reference);
    const context = await openContext(browser, language);
    const page = await open(context, OFFICER, reference, language);
    const { mend } = await cut(context, true);
    await field(page, say.problem, language).fill(problem);
    await said(page, say.onDevice).waitFor();
    expect((await read(reference)).version, 'it has arrived').toBe(version + 1);
    await kill(page);
    mend();

    const again = await context.newPage();
    await again.goto(`/console/commitments/${reference}/narrative`);
    await said(again, say.draftSaved).waitFor();
    expect(await field(again, say.problem, language).inputValue()).toBe(problem);
    expect((await read(reference)).version, 'saved once').toBe(version + 1);
    expect(
      await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('card'))),
    ).toEqual([]);
  });

  test('by two people: different fields are both kept unasked; the same field is asked about, nothing is lost', async () => {
    const reference = await begin(language);
    const [one, other] = await Promise.all([openContext(browser, language), openContext(browser, language)]);
    const page = await open(one, OFFICER, reference, language);
    const theirs = await open(other, 'secretariat', reference, language);

    await field(page, say.problem, language).fill(problem);
    await field(theirs, say.solution, language).fill(solution);
    await Promise.all([page, theirs].map((each) => said(each, say.draftSaved).waitFor()));
    expect(await read(reference)).toMatchObject({
      problem: { [language]: problem },
      solution: { [language]: solution },
    });
    expect(await page.getByRole('dialog').count()).toBe(0);

    await field(page, say.cardTitle, language).fill(first);
    await eventually(async () => (await read(reference)).title[language]).toBe(first);
    await field(theirs, say.cardTitle, language).fill(second);
    const form = dialog(theirs, say.conflict);
    await form.getByText(second).waitFor();
    expect(await form.getByText(problem).count(), 'only what both wrote is asked about').toBe(0);
    await look(theirs, `conflict-${language}`);
    await expectWellDrawn(theirs, language);
    expect(await button(form, say.save).getAttribute('aria-disabled')).toBe('true');
    await form.getByRole('radio', { name: say.merged }).check();
    await form.getByRole('textbox').fill(both);
    await look(theirs, `conflict-merged-${language}`);
    await expectWellDrawn(theirs, language);
    await button(form, say.save).click();
    await eventually(async () => (await read(reference)).title[language]).toBe(both);
    expect(await read(reference)).toMatchObject({
      problem: { [language]: problem },
      solution: { [language]: solution },
    });
  });
});

describe('on one desk', () => {
  const language = 'ar';
  const say = words[language];
  const { problem, solution } = texts[language];

  /** As a person comes in who was led to the sign-in page. */
  async function signInHere(page: Page, account: string): Promise<void> {
    await page.getByLabel(say.email).fill(demoEmail(account));
    await page.getByLabel(say.password).fill(inject('password'));
    await page.getByRole('button', { name: say.signIn, exact: true }).click();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/login'));
  }
  /** The session ends on the server, as that of somebody disabled or signed out elsewhere. */
  const endSession = (context: BrowserContext) =>
    context.request.post('/api/auth/sign-out', { headers: { 'x-iltizam': '1' }, data: {} });

  test('RE-37: what is typed outlasts the session, is offered to its writer again and to nobody else', async () => {
    const reference = await begin(language);
    const { version } = await read(reference);
    const context = await openContext(browser, language);
    const page = await open(context, OFFICER, reference, language);
    await endSession(context);
    await field(page, say.problem, language).fill(problem);
    await page.waitForURL(/\/login/u);
    await look(page, 'session-ended-ar');
    await expectWellDrawn(page, language);

    // Somebody else sits down at the same browser, and opens the same card.
    await signInHere(page, 'secretariat');
    await page.goto(`/console/commitments/${reference}/narrative`);
    await settled(page, language);
    expect(await field(page, say.problem, language).inputValue()).toBe('');
    expect(await page.getByText(problem).count()).toBe(0);
    expect(await read(reference)).toMatchObject({ version, problem: null });
    await endSession(context);
    await field(page, say.solution, language).fill(solution);
    await page.waitForURL(/\/login/u);

    // The writer is led back to where they were, and it is saved; what the other one typed stays theirs.
    await signInHere(page, OFFICER);
    await said(page, say.draftSaved).waitFor();
    expect(await field(page, say.problem, language).inputValue()).toBe(problem);
    expect(await field(page, say.solution, language).inputValue()).toBe('');
    expect(await read(reference)).toMatchObject({ problem: { ar: problem }, solution: null });
  });

  test('RE-36: a page of last month says that there is a newer one; a part that is gone says so in its place', async () => {
    const reference = await begin(language);
    const context = await openContext(browser, language);
    const page = await open(context, OFFICER, reference, language);
    // From here on the server has another console, and the files of the former one are gone.
    await context.route('**/staff/graphql', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'x-console-program': '/console/assets/index-newer.js' };
      await route.fulfill({ response, headers });
    });
    await context.route('**/console/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await field(page, say.problem, language).fill(problem);
    await said(page, say.newerVersion).waitFor();
    const { mend } = await cut(context);
    await field(page, say.solution, language).fill(solution);
    await said(page, say.onDevice).waitFor();
    await page.locator('a[href$="/activities"]').last().click();
    await page.getByText(say.lostPart).waitFor();
    await look(page, 'lost-part-ar');
    await expectWellDrawn(page, language);

    await context.unroute('**/console/assets/*.js');
    await context.unroute('**/staff/graphql');
    mend();
    await page.getByRole('button', { name: say.reload }).last().click();
    await page.goto(`/console/commitments/${reference}/narrative`);
    await settled(page, language);
    await eventually(async () => (await read(reference)).solution?.[language]).toBe(solution);
    expect(await field(page, say.solution, language).inputValue()).toBe(solution);
    expect(await page.getByText(say.newerVersion).count()).toBe(0);
  });
});
