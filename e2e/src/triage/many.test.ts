import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { button, choose, dialog, field } from '../console.js';
import { publishRefusal } from '../prepared.js';
import { ask } from '../staff.js';
import { hold } from './proposals.js';
import { expectShown, openTriage, PLAN, SOON } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;

type Text = Record<'ar' | 'fr' | 'en', string>;
interface Held {
  theme: { reference: string };
  title: Text;
  workflowState: string;
  timeline: { reason: Text }[];
}
const twelve = Array.from({ length: 12 }, (_, index) => `${PLAN}-p00${28 + index}`);
/** Refused, confirmed and published by others while this member was choosing. */
const published = twelve[5]!;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

test('A15: a refusal of twelve, the outcome of one of which is published meanwhile: eleven are done, one says why not', async () => {
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: twelve[0]! });
  await expectShown(page, twelve[0]!);
  await page.keyboard.press('x');
  for (const reference of twelve.slice(1)) {
    await page.keyboard.press('j');
    await expectShown(page, reference);
  }
  await page.keyboard.press('Shift+X');
  await publishRefusal(published);

  await button(page.getByRole('group', { name: say.bulk }), say.bulkOpen).click();
  const form = dialog(page, say.bulk);
  await choose(page, form, say.bulkStep, say.proposeRefusal);
  await choose(page, form, say.reasonCode, say.outOfMandate);
  const text = field(form, say.justification, 'ar');
  const tryFirst = button(form, say.bulkTry);
  await text.fill('قصير');
  expect(await tryFirst.getAttribute('aria-disabled'), 'no refusal without saying why').toBe('true');
  await text.fill('ينجز هذا العمل برنامج آخر، وقد انطلق قبل تلقي المقترح.');
  await tryFirst.click();
  const results = form.getByRole('listitem');
  await expect.poll(() => results.count(), { timeout: SOON }).toBe(12);
  expect(
    (await hold(page, twelve)).filter(({ workflowState }) => workflowState === 'SUBMITTED'),
  ).toHaveLength(11);

  await form.getByRole('button', { name: say.bulkDo }).click();
  await button(form, say.close).waitFor();
  expect(await results.filter({ hasText: say.bulkDone }).count()).toBe(11);
  const refused = results.filter({ hasText: say.bulkRefused });
  expect(await refused.count()).toBe(1);
  const [code = '', ...why] = (await refused.innerText()).split(published);
  expect(code).toContain(say.bulkRefused);
  expect(why.join('').trim().split('\n').at(-1)?.length, 'it says why').toBeGreaterThan(10);
  expect((await hold(page, twelve)).map(({ workflowState }) => workflowState)).toEqual(
    twelve.map((one) => (one === published ? 'INADMISSIBLE' : 'REFUSAL_PROPOSED')),
  );
});

/** Picks proposals with the keyboard and opens what is done with all of them. */
async function openBulk(page: Page, references: readonly string[]): Promise<Locator> {
  await expectShown(page, references[0]!);
  await page.keyboard.press('x');
  for (const reference of references.slice(1)) {
    await page.keyboard.press('j');
    await expectShown(page, reference);
    await page.keyboard.press('x');
  }
  await button(page.getByRole('group', { name: say.bulk }), say.bulkOpen).click();
  return dialog(page, say.bulk);
}

/** Tries it first, then does it, and waits until every one is done. */
async function doAll(form: Locator, count: number): Promise<void> {
  await button(form, say.bulkTry).click();
  const results = form.getByRole('listitem');
  await expect.poll(() => results.count(), { timeout: SOON }).toBe(count);
  await form.getByRole('button', { name: say.bulkDo }).click();
  await button(form, say.close).waitFor();
  expect(await results.filter({ hasText: say.bulkDone }).count()).toBe(count);
}

test('many go under another theme, then are refused with the words of a template that names each by its title', async () => {
  const pair = [`${PLAN}-p0041`, `${PLAN}-p0042`];
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: pair[0]! });
  const of = async (fields: string) => {
    const queries = pair.map(
      (reference, index) => `p${index}: proposal(reference: "${reference}") { ${fields} }`,
    );
    return Object.values((await ask(page, `{ ${queries.join(' ')} }`)).data!) as Held[];
  };
  const before = (await of('theme { reference }')).map(({ theme }) => theme.reference);

  let form = await openBulk(page, pair);
  await choose(page, form, say.bulkStep, say.bulkTheme);
  await form.locator('#bulk-theme').click();
  await page.getByRole('option').first().click();
  await doAll(form, 2);
  const [one, other] = (await of('theme { reference }')).map(({ theme }) => theme.reference);
  expect(one).toBe(other);
  expect(before).not.toEqual([one, other]);
  await button(form, say.close).click();

  await page.goto(`/console/triage?plan=${PLAN}&proposal=${pair[0]}`);
  form = await openBulk(page, pair);
  await choose(page, form, say.bulkStep, say.proposeRefusal);
  await form.locator('#bulk-reason').click();
  await page.getByRole('option').first().click();
  await expect
    .poll(() => button(form, say.bulkTry).getAttribute('aria-disabled'), { timeout: SOON })
    .toBe('false');
  await doAll(form, 2);
  for (const { title, workflowState, timeline } of await of(
    'title { ar } workflowState timeline { reason { ar fr en } }',
  )) {
    expect(workflowState).toBe('REFUSAL_PROPOSED');
    const { reason } = timeline.at(-1)!;
    expect(reason.ar).toContain(title.ar);
    expect([reason.fr, reason.en].every((text) => text.length > 80)).toBe(true);
  }
});

test('a view is kept, called otherwise and given to the committee, where another member finds and removes nothing of it', async () => {
  const page = await openTriage(browser, 'member.civil', 'ar', { state: 'SUBMITTED' });
  const views = async (who: Page) =>
    ((await ask(who, '{ views { name team isMine mayChange } }')).data!['views'] as object[]).at(-1);
  await button(page, say.views).click();
  await page.locator('#triage-view-name').fill('للأسبوع');
  await page.locator('#triage-view-name').press('Enter');
  const list = page.getByRole('dialog').getByRole('listitem');
  await list.getByRole('button').last().click();
  const form = page
    .getByRole('dialog')
    .getByRole('form')
    .or(page.getByRole('dialog').locator('li form'))
    .first();
  await form.getByRole('textbox').fill('للأسبوع المقبل');
  await form.getByRole('switch').first().click();
  await form.locator('button[type=submit]').click();
  await list.getByRole('button', { name: 'للأسبوع المقبل', exact: true }).waitFor();
  expect(await views(page)).toEqual({ name: 'للأسبوع المقبل', team: true, isMine: true, mayChange: true });

  const colleague = await openTriage(browser, 'member.public', 'ar');
  expect(await views(colleague)).toEqual({
    name: 'للأسبوع المقبل',
    team: true,
    isMine: false,
    mayChange: false,
  });
  await button(colleague, say.views).click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'للأسبوع المقبل', exact: true }).click();
  await expect
    .poll(() => new URL(colleague.url()).searchParams.get('state'), { timeout: SOON })
    .toBe('SUBMITTED');
});
