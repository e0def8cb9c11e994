import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openContext, PATIENCE, says } from '../browser.js';
import { openSession, type Session } from '../prepared.js';
import { origin } from '../served.js';

/** The author's address; nobody else writes to it. */
const AUTHOR = 'author.of.a.life@example.org';
export const PLAN = 'ma-nap-3';
export const written = {
  title: 'نشر ميزانيات الجماعات بصيغ مفتوحة',
  challenge: 'لا يجد المواطن أرقام جماعته إلا في وثائق مصورة لا تقرؤها البرامج.',
  solution: 'نشر الميزانيات في بوابة واحدة بصيغ قابلة لإعادة الاستعمال كل سنة.',
};

interface Mail {
  kind: string;
  to: string;
  link: string;
  text: string;
}

/** Signed in once at each server: the outbox is looked at many times. */
const administrators = new Map<string, Promise<Session>>();

/** What was mailed to the author, the newest first: the outbox of an administrator. */
export async function mailed(kind: string): Promise<Mail[]> {
  const server = await origin();
  if (!administrators.has(server)) administrators.set(server, openSession('admin'));
  const { ask } = await administrators.get(server)!;
  const { mails } = (await ask('{ mails(first: 100) { edges { node { kind to link text } } } }')) as {
    mails: { edges: { node: Mail }[] };
  };
  return mails.edges.map(({ node }) => node).filter((mail) => mail.to === AUTHOR && mail.kind === kind);
}

/** The author is told so, once; and whoever opens the page on a phone without scripts reads it too. */
export async function told(sentence: string): Promise<void> {
  const times = async () => (await mailed('OWN_NEWS')).filter(({ text }) => text.includes(sentence)).length;
  await expect.poll(times, { timeout: PATIENCE, message: sentence }).toBe(1);
}

export async function shows(page: Page, path: string, sentence: string): Promise<void> {
  await page.goto(path);
  await says(page, sentence);
}

/** What a citizen writes in the portal, from its own page, and confirms by the mailed link; returns its number. */
export async function submit(browser: Browser, { ask }: Session): Promise<string> {
  const page = await (await openContext(browser, 'ar', 'phone')).newPage();
  await page.goto('/ar');
  const send = async (mutation: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
    const answer = await page.evaluate(
      async (body) =>
        (await (
          await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        ).json()) as { errors?: object[] },
      JSON.stringify({ query, variables: { input } }),
    );
    expect(answer.errors, `${mutation}: ${JSON.stringify(answer.errors)}`).toBeUndefined();
  };
  const key = randomBytes(32).toString('base64url');
  const draft = { key, plan: PLAN, language: 'AR', theme: 'service-digitalisation', ...written };
  await send('saveProposalDraft', 'SaveProposalDraftInput', draft);
  await send('sendProposal', 'SendProposalInput', {
    key,
    name: 'كاتبة المقترح',
    capacity: 'INDIVIDUAL',
    consents: ['HANDLING'],
    idempotencyKey: key,
    guard: { email: AUTHOR, language: 'AR' },
  });
  const [mail] = await mailed('CONFIRM_PROPOSAL');
  await page.goto(mail!.link);
  await page.locator('button[value=yes]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/confirm'));
  const { proposals } = (await ask(
    `{ proposals(filter: { plan: "${PLAN}" }, first: 1) { edges { node { reference } } } }`,
  )) as { proposals: { edges: { node: { reference: string } }[] } };
  return proposals.edges[0]!.node.reference;
}
