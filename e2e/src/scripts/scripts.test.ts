import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from '../browser.js';
import { comeIn, settled } from '../console.js';
import { origin } from '../served.js';
import { strings, textsOf } from './strings.js';
import { writeEverywhere, type Written } from './written.js';

/** Records of those that take few strings each; with all of them every string is in every field. */
const RECORDS = Number(process.env['XSS_RECORDS'] ?? 2);
const SEARCHES = Number(process.env['XSS_SEARCHES'] ?? 4);

let browser: Browser;
let written: Written;
beforeAll(async () => {
  browser = await openBrowser();
  written = await writeEverywhere(RECORDS);
});
afterAll(() => browser.close());

/** Notes whatever of a written text became more than text, on this page and in all its frames. */
async function listen(page: Page): Promise<(where: string) => Promise<void>> {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) faults.push(message.text());
  });
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told, ran: () => told.push('ran') });
    for (const name of ['alert', 'confirm', 'prompt'])
      Object.assign(globalThis, { [name]: () => told.push(name) });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => told.push(violatedDirective));
  });
  return async (where) => {
    for (const frame of page.frames()) {
      const told = await frame.evaluate(() => (globalThis as { told?: string[] }).told ?? []);
      faults.push(...told.map((one) => `${one} in ${frame.url()}`));
      // What did not run here may run in another browser: no element at all was made of a text.
      faults.push(
        ...(await frame.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((element) =>
              [...element.attributes].some(
                ({ name, value }) =>
                  (name.startsWith('on') && value.includes('ran(')) ||
                  (/^(?:href|src|action|formaction|data|xlink:href)$/iu.test(name) &&
                    /^\s*(?:javascript|vbscript|data:text)/iu.test(value)),
              ),
            )
            .map((element) => `<${element.localName}> was made`),
        )),
      );
    }
    expect(faults, where).toEqual([]);
  };
}

const count = new Set(strings).size;

test('IN-01, IN-02: a hundred and fifty strings that want to be scripts are text to whoever reads the site', async ({
  annotate,
}) => {
  expect(count).toBeGreaterThanOrEqual(150);
  const page = await (await openContext(browser, 'fr')).newPage();
  const expectText = await listen(page);
  const { proposal, news } = written;
  const paths = [
    `/fr/proposals/${proposal}`,
    '/fr/proposals?plan=ma-nap-3',
    `/ar/proposals/${proposal}`,
    '/fr/news',
    `/fr/news/${news}`,
    '/fr/documents',
    '/feeds/news.atom?lang=fr',
    `/feeds/proposals/${proposal}.atom?lang=fr`,
    ...textsOf(200)
      .slice(0, SEARCHES)
      .flatMap((text) => {
        const q = encodeURIComponent(text.replaceAll('\n', ' '));
        return [`/fr/search?q=${q}`, `/fr/proposals?q=${q}`];
      }),
  ];
  for (const path of paths) {
    await page.goto(path);
    await expectText(path);
  }
  // What is printed is the page itself.
  await page.goto(`/fr/proposals/${proposal}`);
  expect(await page.getByText('ran(1)').count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await expectText('printed');
  await annotate(
    `${count} strings, ${paths.length} pages of the site: none ran, none became an element`,
    'figure',
  );
});

test('IN-01, IN-02: and to whoever works with them in the console, mails and names too', async ({
  annotate,
}) => {
  const paths: [account: string, path: string][] = [
    ['secretariat', `proposals/${written.proposal}/show`],
    ['secretariat', 'proposals'],
    ['secretariat', 'content'],
    ['member.civil', `proposals/${written.proposal}/show`],
    ['member.civil', 'triage'],
    ['admin', 'users'],
    ['admin', 'mails'],
    ['admin', ''],
    ['secretariat', 'commitments/ma-nap-2-c14/show'],
  ];
  for (const account of new Set(paths.map(([who]) => who))) {
    const page = await comeIn(await openContext(browser, 'fr'), account, 'fr');
    const expectText = await listen(page);
    for (const [, path] of paths.filter(([who]) => who === account)) {
      await page.goto(`${await origin()}/console/${path}`);
      await settled(page, 'fr');
      await expectText(`${account}: ${path}`);
    }
  }
  await annotate(
    `${count} strings, ${paths.length} screens of the console: none ran, none became an element`,
    'figure',
  );
});
