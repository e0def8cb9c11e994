import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ask, requestOf } from './client.mjs';
import { DEMONSTRATION, prepare } from './prepare.mjs';
import { signIn, startApi } from './servers.mjs';
import { median } from './summary.mjs';

/** Whoever decides here; a reader of the college that a member of the other one confirms. */
const MEMBER = 'member.civil@demo.iltizam.test';
const places = [
  { scale: DEMONSTRATION, plan: 'ma-demo', proposals: 500 },
  { scale: 'M', plan: 'demo-nap-0', proposals: 100_000 },
];
const DECISIONS = 50;
const QUEUES = 20;
const PATIENCE = 30_000;

/**
 * A member at the triage screen, in a real browser: from the key that decides to the next proposal's text on the
 * screen, how much the page moved by itself, and how long the queue's first page with its counts takes.
 */
export async function measureTriage(server, say) {
  const found = [];
  for (const at of places) found.push(await measureAt(server, at));
  for (const result of found) say(line(result));
  return found;
}

async function measureAt(server, { scale, plan, proposals }) {
  const place = await prepare(server, scale);
  const api = await startApi(place);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const cookie = await signIn(api, MEMBER);
    const page = await openScreen(browser, api, cookie, plan);
    const queue = await queueTimes(page.asked, api, cookie);
    const decisions = await decide(page.tab);
    return { proposals, ...decisions, queue };
  } finally {
    await browser.close();
    await api.stop();
  }
}

const line = ({ proposals, decided, p50, p95, shift, queue }) =>
  `triage, ${proposals} proposals: next text after ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${decided} decisions, ` +
  `layout shift ${shift.toFixed(3)}; queue with counts ${queue.toFixed(0)} ms`;

function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (process.env.CHROMIUM || found) return process.env.CHROMIUM || found;
  throw new Error('No Chromium or Chrome was found. Install one, or name it in CHROMIUM.');
}

async function openScreen(browser, { host, port }, cookie, plan) {
  const origin = `http://${host}:${port}`;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    locale: 'ar-MA',
  });
  context.setDefaultTimeout(PATIENCE);
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  await context.addInitScript(watchScreen);
  const tab = await context.newPage();
  const asked = [];
  tab.on('request', (request) => {
    if (request.url().endsWith('/staff/graphql')) asked.push(request.postDataJSON());
  });
  await tab.goto(`/console/triage?plan=${plan}&state=SUBMITTED`);
  await tab.locator('#triage-proposal').waitFor();
  return { tab, asked };
}

/** In the page: when the key came, and when a text that was not there before had been painted. */
function watchScreen() {
  const seen = { pressed: null, painted: [], shift: 0, text: '' };
  globalThis.benchSeen = seen;
  const shown = () => document.querySelector('main article')?.textContent ?? '';
  addEventListener(
    'keydown',
    ({ timeStamp }) => Object.assign(seen, { pressed: timeStamp, text: shown() }),
    true,
  );
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const drawn = document.querySelector('main article #triage-proposal') !== null;
    if (seen.pressed === null || !drawn || shown() === seen.text) return;
    const { pressed } = seen;
    seen.pressed = null;
    // What is asked for in a frame is done once that frame is on the screen.
    requestAnimationFrame(() => setTimeout(() => seen.painted.push(performance.now() - pressed)));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Sends one after the other to the session, a decision of a single key. */
async function decide(tab) {
  // Others are asked for ahead; a person reads the first for longer than that takes.
  await tab.waitForLoadState('networkidle');
  const shiftBefore = await tab.evaluate(() => globalThis.benchSeen.shift);
  for (let count = 1; count <= DECISIONS; count++) {
    await tab.keyboard.press('5');
    await tab.waitForFunction((n) => globalThis.benchSeen.painted.length >= n, count, { polling: 20 });
    await tab.waitForTimeout(500);
  }
  const { painted, shift } = await tab.evaluate(() => globalThis.benchSeen);
  const sorted = painted.toSorted((a, b) => a - b);
  return {
    decided: painted.length,
    p50: median(painted),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1],
    shift: shift - shiftBefore,
  };
}

/** The queue's first page and its counts, as the screen asked for them when it opened, again and again. */
async function queueTimes(asked, api, cookie) {
  const requests = ['TriageQueue', 'TriageCounts'].map((name) =>
    requestOf({
      ...api,
      path: '/staff/graphql',
      body: asked.find(({ query }) => query.includes(`query ${name}`)),
      headers: { 'x-iltizam': '1', cookie },
    }),
  );
  const times = [];
  for (let count = 0; count < QUEUES; count++) {
    const began = performance.now();
    for (const { json } of await Promise.all(requests.map((request) => ask(api, request))))
      if (json.errors) throw new Error(JSON.stringify(json.errors));
    times.push(performance.now() - began);
  }
  return median(times);
}
