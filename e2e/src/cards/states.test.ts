import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from '../accounts.js';
import { languages, look, openBrowser, openContext } from '../browser.js';
import { comeIn, expectDrawnWideAndNarrow, settled } from '../console.js';
import { expectWellDrawn } from '../drawn.js';
import { beginReporting, draftCard, openSession, type Session } from '../prepared.js';

const title = { ar: 'بوابة الخدمات', fr: 'Portail des services' };
const reason = { fr: 'La mesure est reprise par un autre programme du ministère.', original: 'FR' };

let browser: Browser;
const cards: Record<string, string> = {};
beforeAll(async () => {
  browser = await openBrowser();
  const [officer, secretariat] = [await openSession(OFFICER), await openSession('secretariat')];
  const draft = () => draftCard(officer, 'digital-transition', title);
  cards['DRAFT'] = await draft();
  cards['PROPOSED'] = await step(officer, await draft(), 'PROPOSE');
  cards['DROPPED'] = await step(secretariat, await draft(), 'DROP', { reason });
  cards['ADOPTED'] = 'ma-nap-2-c10';
  cards['IN_PROGRESS'] = 'ma-nap-2-c11';
  await beginReporting(officer, cards['IN_PROGRESS']);
  await beginReporting(officer, 'ma-nap-2-c12');
  cards['CLOSED_INCOMPLETE'] = await step(secretariat, 'ma-nap-2-c12', 'CLOSE_INCOMPLETE', { reason });
});
afterAll(() => browser.close());

async function step({ ask }: Session, reference: string, action: string, more = {}): Promise<string> {
  const query = `query ($reference: String!) { commitment(reference: $reference) { version } }`;
  const { version } = (await ask(query, { reference }))['commitment'] as { version: number };
  await ask(`mutation ($input: DecideCommitmentInput!) { decideCommitment(input: $input) { __typename } }`, {
    input: { reference, version, action, ...more },
  });
  return reference;
}

const states = ['DRAFT', 'PROPOSED', 'DROPPED', 'ADOPTED', 'IN_PROGRESS', 'CLOSED_INCOMPLETE'];

describe.each(languages)('a card, in %s', (language) => {
  test.each(states)('is well drawn while it is %s, for its officer, down to 320 pixels', async (state) => {
    const page = await comeIn(await openContext(browser, language), OFFICER, language);
    const reference = cards[state]!;
    for (const section of ['', '/narrative', '/check']) {
      await page.goto(`/console/commitments/${reference}${section}`);
      await settled(page, language);
      await expectDrawnWideAndNarrow(page, language, `card-${state}${section}`);
      await page.setViewportSize({ width: 320, height: 700 });
      await settled(page, language);
      await expectWellDrawn(page, language);
      await look(page, `card-${state}${section}-${language}-tiny`);
    }
    expect(page.url()).toContain(reference);
  });
});
