import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test, vi } from 'vitest';
import { openBrowser, openContext } from '../browser.js';
import { comeIn, settled } from '../console.js';
import { addScripts } from '../running.js';
import { origin, withMore } from '../served.js';
import { siteMap } from '../site-map.js';
import { writeThroughDoors } from './doors.js';
import { listen } from './listen.js';
import { consolePages, feeds, files, portalPages, searches } from './pages.js';
import { strings } from './strings.js';

/** All pages in all languages, all strings in the search boxes; few of each without. */
const ALL = process.env['XSS_PAGES'] === 'all';

withMore(addScripts);
vi.setConfig(ALL ? { testTimeout: 1_800_000, hookTimeout: 600_000 } : {});

let browser: Browser;
let proposal: string;
let refused: string[];
beforeAll(async () => {
  browser = await openBrowser();
  ({ proposal, refused } = await writeThroughDoors(ALL ? 50 : 3));
});

/** What was seen as text, of the strings. */
const seen = new Set<string>();
async function read(page: Page): Promise<void> {
  const text = (await page.evaluate(() => document.documentElement.textContent)).replaceAll(/\s+/gu, ' ');
  for (const string of strings) if (text.includes(string.replaceAll(/\s+/gu, ' '))) seen.add(string);
}

test('IN-01, IN-02: the listener hears each way a text can become more than a text', async () => {
  const page = await (await openContext(browser, 'fr')).newPage();
  const { faults } = await listen(page);
  const open = async (body: string, policy = 'none') => {
    await page.route('**/control', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: policy === 'none' ? {} : { 'content-security-policy': policy },
        body: `<!doctype html><title>control</title>${body}`,
      }),
    );
    await page.goto('/control');
    await page.unroute('**/control');
    return (await faults()).join('\n');
  };
  expect(await open('a text')).toBe('');
  expect(await open('<script>ran(1)</script>')).toContain('a script ran');
  expect(await open('<script>alert(1)</script>')).toContain('dialog: 1');
  expect(await open('<img src=x onerror=ran(1)>')).toContain('<img> was made');
  expect(await open('<a href="&#x6A;avascript:ran(1)">x</a>')).toContain('<a> was made');
  expect(await open('<img src="//elsewhere.example/x">')).toContain('asked ');
  expect(await open('<script>ran(1)</script>', "script-src 'self'")).toContain('policy: script-src');
  // Most of the strings do run, where a page takes them for its own.
  const ran = [];
  for (const string of ALL ? strings : strings.slice(0, 5))
    if ((await open(string)).length > 0) ran.push(string);
  expect(ran.length).toBeGreaterThan(ALL ? strings.length / 2 : 3);
});

test('IN-01, IN-02: a hundred and fifty strings that want to be scripts are text to whoever reads the site', async ({
  annotate,
}) => {
  expect(new Set(strings).size).toBeGreaterThanOrEqual(150);
  expect(refused).toEqual(['INVALID_INPUT']);
  const page = await (await openContext(browser, 'fr')).newPage();
  const { expectText } = await listen(page);
  const paths = [
    ...portalPages(proposal, ALL ? (await siteMap(await origin())).pages : []),
    ...searches(ALL),
  ];
  for (const path of paths) {
    await page.goto(path);
    await read(page);
    await expectText(path);
  }
  for (const path of feeds(proposal)) {
    const feed = await (await page.goto(path))!.text();
    const drawn = await page.evaluate(drawnByReaders, feed);
    expect(drawn.texts, path).toContain('ran(1)');
    expect(drawn.elements, path).toEqual([]);
    await expectText(path);
  }
  expect(strings.filter((string) => !seen.has(string))).toEqual([]);
  await annotate(
    `${strings.length} strings in ${paths.length} pages and searches of the site and ${feeds(proposal).length} feeds, all of them read there: none ran, none became an element`,
    'figure',
  );
});

test('IN-01: what is printed or taken home holds them as text: no script, no formula, no link to one', async () => {
  const page = await (await openContext(browser, 'fr')).newPage();
  const { expectText } = await listen(page);
  await page.goto(`/fr${files[0]!}`);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  expect([await pdf.getJSActions(), await pdf.hasJSActions()]).toEqual([null, false]);
  await expectText('printed');
  for (const path of files)
    for (const format of ['docx', 'xlsx'].slice(0, path.endsWith('card') ? 1 : 2)) {
      const answer = await page.request.get(`/fr${path}.${format}`);
      expect(answer.status(), `${path}.${format}`).toBe(200);
      const parts = Object.entries(unzipSync(new Uint8Array(await answer.body())));
      const xml = parts.filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([, part]) => strFromU8(part));
      expect(xml.join('\n')).toContain('ran(1)');
      expect(await page.evaluate(madeInParts, xml), `${path}.${format}`).toEqual([]);
    }
});

test('IN-01, IN-02: and to whoever works with them in the console, mails and names too', async ({
  annotate,
}) => {
  let screens = 0;
  for (const [account, { few, more }] of Object.entries(consolePages(proposal))) {
    const paths = [...few, ...(ALL ? more : [])];
    if (paths.length === 0) continue;
    const page = await comeIn(await openContext(browser, 'fr'), account, 'fr');
    const { expectText } = await listen(page);
    for (const path of paths) {
      await page.goto(`${await origin()}/console/${path}`);
      await settled(page, 'fr').catch((cause) => {
        throw new Error(`${account} waits for ${path}`, { cause });
      });
      await read(page);
      await expectText(`${account}: ${path}`);
      screens++;
    }
  }
  await annotate(
    `${strings.length} strings in ${screens} screens of the console: none ran, none became an element`,
    'figure',
  );
});

/** In a feed: what a reader draws of it, who takes for HTML what says it is. */
function drawnByReaders(feed: string): { texts: string; elements: string[] } {
  const xml = new DOMParser().parseFromString(feed, 'application/xml');
  const entries = [...xml.querySelectorAll('entry > title, entry > summary, entry > content')].map((text) =>
    text.getAttribute('type') === 'html'
      ? new DOMParser().parseFromString(text.textContent, 'text/html').body
      : text,
  );
  return {
    texts: entries.map(({ textContent }) => textContent).join(' '),
    elements: entries.flatMap((entry) =>
      [...entry.querySelectorAll('*:not(br)')].map(({ localName }) => localName),
    ),
  };
}

/** In the page: what the parts of a file hold that is neither a text nor their own. */
function madeInParts(parts: string[]): string[] {
  return parts.flatMap((part) => {
    const xml = new DOMParser().parseFromString(part, 'application/xml');
    return [...xml.querySelectorAll('*')]
      .filter(
        ({ namespaceURI, localName, attributes }) =>
          !/openxmlformats\.org|microsoft\.com|purl\.org|w3\.org\/XML/u.test(namespaceURI ?? '') ||
          ['f', 'instrText', 'fldSimple'].includes(localName) ||
          [...attributes].some(({ name, value }) => name === 'Target' && /script:/iu.test(value)),
      )
      .map(({ localName }) => localName);
  });
}
