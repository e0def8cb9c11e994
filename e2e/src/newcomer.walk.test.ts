import { execFile } from 'node:child_process';
import crypto from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from './browser.js';
import { comeIn } from './console.js';
import { ask } from './staff.js';
import { watch } from './watch.js';

/** A stranger with a terminal: from the page for developers to a message whose sender is known. */
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const shell = promisify(execFile);

/** A line as it stands on the page, run in a terminal. */
async function run(line: string, env: Record<string, string> = {}): Promise<Answer> {
  const { stdout } = await shell('sh', ['-c', line], { env: { ...process.env, ...env } });
  return JSON.parse(stdout) as Answer;
}

/* oxlint-disable-next-line typescript/no-explicit-any -- read by the names asked for */
type Answer = { data: any; errors?: unknown[]; extensions: { cost: { remaining: number } } };

interface Message {
  headers: IncomingHttpHeaders;
  body: string;
}

test('copies the first line, is given a key, sends a proposal, and knows the message about it as genuine', async () => {
  const context = await openContext(browser, 'fr');
  const page = await context.newPage();
  const expectQuiet = await watch(page);
  await page.goto('/fr/developers');
  const blocks = await page.locator('.code-block').allInnerTexts();
  const first = await run(blocks.find((text) => text.startsWith('curl'))!);
  expect(first.errors).toBeUndefined();
  expect(first.data.plans.map(({ reference }: { reference: string }) => reference)).toContain('ma-nap-2');
  expect(first.extensions.cost.remaining).toBeGreaterThan(0);

  // The explorer is a form of ours: the answer is a page of the same origin.
  await page.getByRole('button', { name: 'Demander' }).click();
  await page.waitForURL(/\/graphql\?/u);
  expect(await page.innerText('body')).toContain('ma-nap-2');
  await expectQuiet();

  const KEY = await keyFromAdministrator();
  const received = await listen();
  const origin = new URL(page.url()).origin;
  const made = await run(
    `curl -s ${origin}/graphql -H "authorization: Bearer $KEY" -H 'content-type: application/json' -d '${JSON.stringify(
      {
        query: 'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret } }',
        variables: { input: { url: received.url, topics: ['OWN_PROPOSALS'] } },
      },
    )}'`,
    { KEY },
  );
  const { secret } = made.data.createWebhook;

  const sending = blocks.find((text) => text.includes('submitProposal'))!;
  const sent = await run(sending, { KEY });
  expect(sent.errors).toBeUndefined();
  expect(await run(sending, { KEY })).toMatchObject({ data: sent.data });

  const { headers, body } = await received.first;
  expect(JSON.parse(body)).toMatchObject({
    type: 'proposal.received',
    data: sent.data.submitProposal.proposal,
  });
  const lines = blocks.find((text) => text.includes('webhook-signature'))!;
  expect(lines.trim().split('\n')).toHaveLength(5);
  // As they stand on the page: what they say is what a reader of the page would find.
  // oxlint-disable-next-line typescript/no-implied-eval
  const genuine = new Function('headers', 'body', 'secret', 'crypto', `${lines}; return genuine;`);
  expect(genuine(headers, body, secret, crypto)).toBe(true);
  expect(genuine(headers, `${body} `, secret, crypto)).toBe(false);
  received.close();
});

async function keyFromAdministrator(): Promise<string> {
  const page = await comeIn(await openContext(browser, 'fr'), 'admin', 'fr');
  await page.goto('/fr');
  const { data, errors } = await ask(
    page,
    'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }',
    { input: { name: 'Un journal', contact: 'api@journal.example', scopes: ['READ', 'PROPOSALS_SUBMIT'] } },
  );
  expect(errors).toBeUndefined();
  return (data as { createApiClient: { key: string } }).createApiClient.key;
}

/** A program of somebody outside, which waits for the first message. */
async function listen() {
  const first = Promise.withResolvers<Message>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      response.end();
      first.resolve({ headers: request.headers, body });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, first: first.promise, close: () => server.close() };
}
