import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from '../accounts.js';
import { languages, openBrowser, openContext } from '../browser.js';
import { button, comeIn, expectDrawnWideAndNarrow, settled } from '../console.js';
import { assign, openSession, readProposal, type Session } from '../prepared.js';
import { words } from './words.js';

const proposals = { ar: 'ma-nap-3-p0040', fr: 'ma-nap-3-p0041' };

let browser: Browser;
let officer: Session;
beforeAll(async () => {
  browser = await openBrowser();
  officer = await openSession(OFFICER);
});

/** A proposal the ministry retains, and no card has yet. */
async function retain(reference: string): Promise<void> {
  const id = await assign(await openSession('member.civil'), reference, 'digital-transition');
  for (const action of ['ACCEPT', 'RETAIN']) {
    const { assignment } = (await officer.ask(`query ($id: ID!) { assignment(id: $id) { version } }`, {
      id,
    })) as { assignment: { version: number } };
    await officer.ask(
      `mutation ($input: AnswerAssignmentInput!) { answerAssignment(input: $input) { __typename } }`,
      { input: { id, version: assignment.version, action } },
    );
  }
}

const sourcesOf = async (reference: string) => {
  const query = `query ($reference: String!) { commitment(reference: $reference) { sources { reference } } }`;
  const { commitment } = (await officer.ask(query, { reference })) as {
    commitment: { sources: { reference: string }[] };
  };
  return commitment.sources.map((source) => source.reference);
};

describe.each(languages)('from a retained proposal to a card, in %s', (language) => {
  const say = words[language];

  test('it is told to be in no card, a card is begun with its words and keeps it as a source, and lets it go', async () => {
    const proposal = proposals[language];
    await retain(proposal);
    const { title } = await readProposal(officer, proposal);
    const page = await comeIn(await openContext(browser, language), OFFICER, language);
    await page.goto('/console/');
    await page.getByRole('link', { name: say.inNoCard }).click();
    await page.getByRole('link', { name: title[language] }).first().click();
    await page.getByRole('link', { name: say.beginCard }).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'proposal-in-no-card');
    await page.getByRole('link', { name: say.beginCard }).click();
    await page.getByRole('main').getByRole('link', { name: title[language] }).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'card-from-proposal');
    await button(page, say.createCard).click();
    await page.waitForURL(/ma-nap-3-d\d+$/u);
    const reference = page.url().split('/').at(-1)!;
    expect(await sourcesOf(reference)).toEqual([proposal]);

    await page.goto(`/console/commitments/${reference}/partners`);
    await settled(page, language);
    await expectDrawnWideAndNarrow(page, language, 'card-sources');
    await page.getByRole('button', { name: say.remove }).click();
    await page.getByText(say.noSource).waitFor();
    expect(await sourcesOf(reference)).toEqual([]);
  });
});
