import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from './accounts.js';
import { languages, look, openBrowser, openContext } from './browser.js';
import { button, choose, dialog, field, part, settled, signIn } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { assign, openSession, readProposal } from './prepared.js';
import { ask, codesOf } from './staff.js';
import { watch } from './watch.js';
import { words } from './words.js';

const proposals = { ar: 'ma-nap-3-p0022', fr: 'ma-nap-3-p0023' };
const because = {
  ar: 'ينجز هذا العمل برنامج آخر للوزارة، وقد انطلق قبل تلقي المقترح.',
  fr: 'Un autre programme du ministère y pourvoit déjà, lancé avant la proposition.',
};
const position = { ar: 'رئيس قسم الحكومة المنفتحة', fr: 'Chef de la division du gouvernement ouvert' };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

describe.each(languages)('an officer of an institution, in %s', (language) => {
  const say = words[language];
  const proposal = proposals[language];

  test('finds what was assigned, takes it up and answers it with a justification', async () => {
    const member = await openSession('member.civil');
    await assign(member, proposal, 'digital-transition');
    const title = (await readProposal(member, proposal)).title[language];
    const context = await openContext(browser, language);
    const page = await context.newPage();
    const expectQuiet = await watch(page);
    await signIn(page, OFFICER, language);
    await look(page, `officer-home-${language}`);
    await expectWellDrawn(page, language);
    await part(page, say.assignmentsWaiting).getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: proposal }).waitFor();
    await settled(page, language);

    const answer = part(page, say.answer);
    await button(answer, say.accept).click();
    await button(dialog(page, say.accept), say.accept).click();
    await answer.getByText(say.accepted, { exact: true }).waitFor();
    await button(answer, say.notRetain).click();
    const form = dialog(page, say.notRetain);
    const send = button(form, say.notRetain);
    await form.getByText(say.justify).waitFor();
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await field(form, say.justification, language).fill(because[language]);
    await look(page, `officer-answer-${language}`);
    await send.click();
    await answer.getByText(say.notRetained, { exact: true }).waitFor();
    await page.getByText(because[language]).first().waitFor();
    const steps = part(page, say.timeline).getByRole('listitem');
    await expect.poll(() => steps.first().innerText()).toContain(say.stepNotRetained);
    await look(page, `officer-answered-${language}`);
    await expectQuiet();
  });

  test('reports an activity of an own card and keeps its contact up to date', async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    await signIn(page, OFFICER, language);
    await page.goto('/console/commitments/ma-nap-2-c11/activities');
    await settled(page, language);
    const activity = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: say.reportOn }) })
      .nth(language === 'ar' ? 0 : 1);
    await activity.getByRole('button', { name: say.reportOn }).click();
    const form = dialog(page, say.report);
    await choose(page, form, say.status, say.inProgress);
    await form.getByRole('textbox', { name: say.percent }).fill('40,5');
    await look(page, `officer-report-${language}`);
    await button(form, say.sendReport).click();
    await activity.getByText(say.inProgress, { exact: true }).waitFor();
    await activity.filter({ hasText: /40,5/u }).waitFor();
    await page.goto('/console/commitments/ma-nap-2-c11');
    await part(page, say.cardState).getByText(say.cardInProgress, { exact: true }).waitFor();
    await look(page, `officer-card-${language}`);

    await page.goto('/console/commitments/ma-nap-2-c11/facts');
    await field(page, say.contact, language).fill(position[language]);
    await page.getByRole('status').filter({ hasText: say.draftSaved }).waitFor();
    await look(page, `officer-facts-${language}`);
    await page.reload();
    await settled(page, language);
    expect(await field(page, say.contact, language).inputValue()).toBe(position[language]);
  });

  test("may touch nothing on another institution's card, not even past the screens", async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    await signIn(page, OFFICER, language);
    await page.goto('/console/commitments/ma-nap-2-c13/activities');
    await settled(page, language);
    expect(await page.getByRole('button', { name: say.reportOn }).count()).toBe(0);

    const before = await card(page);
    const report = { ...before.activities[0], status: 'COMPLETED', percent: 100, reportedOn: '2026-01-15' };
    const refusals = [
      await ask(
        page,
        `mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { __typename } }`,
        {
          input: report,
        },
      ),
      await ask(
        page,
        `mutation ($input: UpdateCommitmentInput!) { updateCommitment(input: $input) { __typename } }`,
        {
          input: {
            reference: 'ma-nap-2-c13',
            version: before.version,
            contact: { mailbox: 'other@example.org' },
          },
        },
      ),
    ];
    for (const refusal of refusals) expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(codesOf(refusal)[0]);
    expect(await card(page)).toEqual(before);
  });
});

async function card(page: Page) {
  const { data } = await ask(
    page,
    `query { commitment(reference: "ma-nap-2-c13") { version state contact { mailbox } activities { id version } } }`,
  );
  return (data as { commitment: { version: number; activities: { id: string; version: number }[] } })
    .commitment;
}
