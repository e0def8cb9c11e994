import type { Browser, Page } from 'playwright-core';
import { openContext } from '../browser.js';
import { openSession } from '../prepared.js';

interface Mails {
  mails: { edges: { node: { to: string; link: string | null } }[] };
}
interface Moderation {
  moderationQueue: { edges: { node: { id: string; proposal: string; kind: string; version: string } }[] };
}

/** What a citizen does under a proposal, in the portal, from the first visit to the confirmed link. */
export interface Citizen {
  supports: (reference: string) => Promise<void>;
  comments: (reference: string, text: string) => Promise<void>;
}

/** Somebody with a mailbox and no account; their browser is recognised once they confirmed. */
export async function meetCitizen(browser: Browser, email: string): Promise<Citizen> {
  const page = await (await openContext(browser, 'ar', 'desk', { javaScriptEnabled: false })).newPage();
  const admin = await openSession('admin');
  const confirm = async () => {
    if (!(await page.getByText('أرسلنا إلى بريدكم رابطا').isVisible())) return;
    const { mails } = (await admin.ask(
      '{ mails(first: 50) { edges { node { to link } } } }',
    )) as unknown as Mails;
    await page.goto(mails.edges.find(({ node }) => node.to === email)!.node.link!);
    await page.getByRole('button', { name: 'أؤكد' }).click();
  };
  const fill = async (
    reference: string,
    what: string,
    fields: (form: ReturnType<Page['locator']>) => Promise<void>,
  ) => {
    await page.goto(`/ar/proposals/${reference}`);
    const form = page.locator('details', { has: page.getByText(what, { exact: true }) });
    await form.locator('summary').click();
    await fields(form);
    await form.getByLabel('البريد الإلكتروني').fill(email);
    await form.getByRole('button').click();
    await page.getByRole('status').waitFor();
    await confirm();
  };
  return {
    supports: (reference) => fill(reference, 'أدعم هذا المقترح', async () => {}),
    comments: (reference, text) =>
      fill(reference, 'أعلق على هذا المقترح', (form) => form.getByLabel('تعليقكم').fill(text)),
  };
}

/** A moderator lets through what waits under these proposals. */
export async function letThrough(references: readonly string[]): Promise<void> {
  const { ask } = await openSession('secretariat');
  const { moderationQueue } = (await ask(
    '{ moderationQueue(first: 100) { edges { node { id proposal kind version } } } }',
  )) as unknown as Moderation;
  for (const { node } of moderationQueue.edges)
    if (references.includes(node.proposal))
      await ask(`mutation ($input: ModerateInput!) { moderate(input: $input) { shown } }`, {
        input: { kind: node.kind, id: node.id, version: node.version, shown: true },
      });
}
