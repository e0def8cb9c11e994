import type { Browser } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { languages, look, openBrowser, openContext } from './browser.js';
import { button, comeIn, part, settled } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { openSession, take } from './prepared.js';
import { words } from './words.js';

const contested = { ar: 'ma-nap-3-p0024', fr: 'ma-nap-3-p0025' };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

describe.each(languages)('two people who decide one proposal, in %s', (language) => {
  const say = words[language];

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
