import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, look, openBrowser, openContext } from './browser.js';
import { button, choose, dialog, expectPage, field, part, settled, signIn } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { openSession, readProposal } from './prepared.js';
import { ask, codesOf } from './staff.js';
import { watch } from './watch.js';
import { words } from './words.js';

/** What is refused: each language has a proposal of its own, so that one walk leaves the other's as it was. */
const refused = { ar: 'ma-nap-3-p0020', fr: 'ma-nap-3-p0021' };
const because = {
  ar: 'يتعلق المقترح بموضوع لا تفتحه الدعوة الحالية إلى تقديم المقترحات.',
  fr: "La proposition porte sur un sujet que l'appel en cours n'ouvre pas.",
};
const refuse = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { workflowState } } }`;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

describe.each(languages)('a member of the committee, in %s', (language) => {
  const say = words[language];
  const bad = refused[language];

  test('admits a proposal and assigns it to an institution with a day to answer by', async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    const expectQuiet = await watch(page);
    await signIn(page, 'member.civil', language);
    await look(page, `member-home-${language}`);
    await expectWellDrawn(page, language);

    await page.getByRole('link', { name: say.toScreen }).waitFor();
    await part(page, say.waiting).getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'ma-nap-3-p' }).waitFor();
    await settled(page, language);
    const decision = part(page, say.decision);
    await decision.getByText(say.submitted, { exact: true }).waitFor();
    await look(page, `member-proposal-${language}`);

    await button(decision, say.admit).click();
    await decision.getByText(say.admissible, { exact: true }).waitFor();
    await button(decision, say.assign).click();
    const form = dialog(page, say.assign);
    await form.getByRole('combobox', { name: say.leadInstitution }).fill(say.digitalMinistry);
    await page.getByRole('option', { name: say.digitalMinistry, exact: true }).click();
    await form.getByRole('button', { name: say.chooseDate }).click();
    await page.getByRole('gridcell', { name: '28', exact: true }).click();
    await look(page, `member-assign-${language}`);
    await button(form, say.assign).click();

    await decision.getByText(say.assigned, { exact: true }).waitFor();
    const asked = part(page, say.assignments);
    await asked.getByText(say.digitalMinistry).waitFor();
    await expect.poll(() => asked.innerText()).toMatch(/\b28\b/u);
    const steps = part(page, say.timeline).getByRole('listitem');
    await expect.poll(() => steps.first().innerText()).toContain(say.stepAssigned);
    expect(await steps.nth(1).innerText()).toContain(say.stepAdmitted);
    await look(page, `member-assigned-${language}`);
    await expectQuiet();
  });

  test('cannot refuse alone or without saying why: somebody of the other college confirms', async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    await signIn(page, 'member.civil', language);
    await page.goto(`/console/proposals/${bad}`);
    await settled(page, language);
    const decision = part(page, say.decision);
    await button(decision, say.proposeRefusal).click();
    const form = dialog(page, say.proposeRefusal);
    const send = button(form, say.proposeRefusal);

    await form.getByText(say.chooseReasonCode).waitFor();
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await send.click({ force: true });
    await choose(page, form, say.reasonCode, say.outOfMandate);
    await form.getByText(say.justify).waitFor();
    await field(form, say.justification, language).fill(because[language].slice(0, 10));
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await look(page, `member-refuse-${language}`);

    const { version } = await readProposal(await openSession('member.civil'), bad);
    const input = { reference: bad, version, action: 'PROPOSE_REFUSAL' };
    expect(codesOf(await ask(page, refuse, { input }))).toEqual(['REASON_REQUIRED']);
    const unexplained = { ...input, reasonCode: 'OUT_OF_MANDATE' };
    expect(codesOf(await ask(page, refuse, { input: unexplained }))).toEqual(['REASON_REQUIRED']);

    await field(form, say.justification, language).fill(because[language]);
    await send.click();
    await decision.getByText(say.refusalProposed, { exact: true }).waitFor();
    const confirm = button(decision, say.confirmRefusal);
    expect(await confirm.getAttribute('aria-disabled')).toBe('true');
    await decision.getByText(say.becauseProposer).first().waitFor();
    await look(page, `member-proposer-${language}`);
  });

  test('confirms as second reader what the other college proposed', async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    await signIn(page, 'member.public', language);
    await page.getByRole('link', { name: say.toConfirm }).click();
    await expectPage(page, say.proposals, language);
    await page.getByRole('row').filter({ hasText: bad }).getByRole('link').click();
    await settled(page, language);
    const decision = part(page, say.decision);
    await button(decision, say.confirmRefusal).click();
    await decision.getByText(say.inadmissible, { exact: true }).waitFor();

    const steps = part(page, say.timeline).getByRole('listitem');
    await expect.poll(() => steps.first().innerText()).toContain(say.stepRefusalConfirmed);
    const proposed = await steps.nth(1).innerText();
    expect(proposed).toContain(say.stepRefusalProposed);
    expect(proposed).toContain(say.outOfMandate);
    expect(proposed).toContain(because[language]);
    await look(page, `member-confirmed-${language}`);
  });
});
