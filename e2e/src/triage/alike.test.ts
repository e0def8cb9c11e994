import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { expectDrawnWideAndNarrow } from '../console.js';
import { attachOnPage, report } from '../files.js';
import { ask } from '../staff.js';
import { decide, hold, stepsOf } from './proposals.js';
import { letThrough, meetCitizen } from './said.js';
import { expectShown, openTriage, PLAN, SOON } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;
const lead = `${PLAN}-p0012`;
const member = `${PLAN}-p0002`;

/** What a member reads of it in Arabic: its title and every part of its text. */
async function allWords(page: Page, reference: string): Promise<string[]> {
  const { data } = await ask(
    page,
    `query ($reference: String!) { proposal(reference: $reference) {
      title { ar } challenges { ar } solution { ar } expectedResult { ar } } }`,
    { reference },
  );
  type Words = { ar: string } | null;
  type Parts = Record<'title' | 'solution' | 'expectedResult', Words> & { challenges: Words[] };
  const { title, challenges, solution, expectedResult } = data!['proposal'] as Parts;
  return [title, ...challenges, solution, expectedResult].flatMap((text) => text?.ar ?? []);
}

async function addNote(page: Page, proposal: string, text: string): Promise<void> {
  const answer = await ask(
    page,
    `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }`,
    { input: { proposal, text } },
  );
  expect(answer.errors).toBeUndefined();
}

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** Everything somebody wrote in the two, and what hangs on them. */
async function written(page: Page): Promise<unknown> {
  const text = `{ ar fr en original }`;
  const fields = `reference title ${text} challenges ${text} solution ${text} expectedResult ${text}
    theme { reference } submittedAt notes { text author } meeting { reference } institutions { reference }
    supports comments { text ${text} writtenAt } attachments { id fileName mediaType bytes url }`;
  const answer = await ask(
    page,
    `query ($lead: String!, $member: String!) {
      lead: proposal(reference: $lead) { ${fields} } member: proposal(reference: $member) { ${fields} } }`,
    { lead, member },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const comments = { [lead]: 'ينبغي أن يشمل الأحياء كلها.', [member]: 'وأن تنشر نتائجه كل سنة.' };

/** What was drawn on the board of each workshop. */
const boards = { [lead]: 'سبورة الورشة الأولى.pdf', [member]: 'سبورة الورشة الثانية.pdf' };

const notes = { [lead]: 'يقود لأنه الأقدم.', [member]: 'قدمته جمعية أخرى في اللقاء نفسه.' };

test('A17: a group shows all that was said in its proposals, loses no word of any, and taken apart they stand as before', async () => {
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: lead });
  await expectShown(page, lead);
  for (const [proposal, text] of Object.entries(notes)) await addNote(page, proposal, text);
  const citizen = await meetCitizen(browser, 'citizen.alike@example.org');
  for (const [proposal, text] of Object.entries(comments)) {
    await citizen.comments(proposal, text);
    await citizen.supports(proposal);
  }
  await letThrough([lead, member]);
  const beside = await page.context().newPage();
  for (const [proposal, name] of Object.entries(boards))
    await attachOnPage(beside, proposal, { ...report, name });
  await expectDrawnWideAndNarrow(beside, 'ar', 'alike-files');
  await beside.close();
  const [texts, before] = [await written(page), await hold(page, [lead, member])];
  await page.keyboard.press('2');
  const compare = page.getByRole('region', { name: say.compare });
  await compare.locator('#triage-survivor').waitFor();
  for (const reference of [lead, member])
    await compare.getByText(reference).first().waitFor({ timeout: SOON });
  await page.keyboard.press('Enter');
  await expect.poll(() => stepsOf(page, member), { timeout: SOON }).toContain('GROUP');
  const [, follows] = await hold(page, [lead, member]);
  expect(follows).toMatchObject({ workflowState: 'GROUPED', group: { lead: { reference: lead } } });
  expect(await written(page)).toEqual(texts);

  await page.goto(`/console/triage?plan=${PLAN}&proposal=${lead}`);
  const article = page.locator('article');
  const members = article.getByRole('region', { name: say.groupMembers });
  await members.locator(`a[href$="${member}"]`).waitFor({ timeout: SOON });
  for (const text of await allWords(page, member)) await members.getByText(text, { exact: true }).waitFor();
  await members.getByText(notes[member]).waitFor();
  await article.getByRole('region', { name: say.notes }).getByText(notes[lead]).waitFor();
  const files = article.getByRole('region', { name: say.files });
  for (const [reference, name] of Object.entries(boards))
    await files.getByRole('listitem').filter({ hasText: reference }).getByRole('link', { name }).waitFor();
  const said = article.getByRole('region', { name: say.said });
  for (const text of Object.values(comments)) await said.getByText(text).waitFor();
  // Who supports both of them is one person.
  await said.getByText(say.oneSupport).waitFor();
  for (const reference of [lead, member]) {
    await page.goto(`/console/proposals/${reference}`);
    const other = reference === lead ? member : lead;
    await page.locator(`main a[href$="${other}"]`).first().waitFor({ timeout: SOON });
  }

  expect((await decide(page, member, 'UNGROUP')).errors).toBeUndefined();
  expect(await hold(page, [lead, member])).toEqual(before);
  expect(await written(page)).toEqual(texts);
});
