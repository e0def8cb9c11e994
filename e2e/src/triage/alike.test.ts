import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { ask } from '../staff.js';
import { decide, hold, stepsOf } from './proposals.js';
import { expectShown, openTriage, PLAN, SOON } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;
const lead = `${PLAN}-p0012`;
const member = `${PLAN}-p0002`;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Everything somebody wrote in the two, and what hangs on them. */
async function written(page: Page): Promise<unknown> {
  const text = `{ ar fr en original }`;
  const fields = `reference title ${text} challenges ${text} solution ${text} expectedResult ${text}
    theme { reference } submittedAt notes { text author } meeting { reference } institutions { reference }`;
  const answer = await ask(
    page,
    `query ($lead: String!, $member: String!) {
      lead: proposal(reference: $lead) { ${fields} } member: proposal(reference: $member) { ${fields} } }`,
    { lead, member },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

test('two that are alike are grouped without losing a word, and are two again when taken apart', async () => {
  const page = await openTriage(browser, 'member.civil', 'ar', { proposal: lead });
  await expectShown(page, lead);
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

  await page.goto(`/console/proposals/${lead}`);
  await page.locator(`main a[href$="${member}"]`).first().waitFor({ timeout: SOON });

  expect((await decide(page, member, 'UNGROUP')).errors).toBeUndefined();
  expect(await hold(page, [lead, member])).toEqual(before);
  expect(await written(page)).toEqual(texts);
});
