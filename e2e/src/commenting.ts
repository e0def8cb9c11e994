import type { Page } from 'playwright-core';
import type { Session } from './prepared.js';

/** What somebody without account or scripts says of a commitment in consultation: the form, filled in and sent. */
export async function sendComment(page: Page, email: string, comment: string, on?: string): Promise<void> {
  if (on) await page.getByLabel('على ماذا تعلقون؟').selectOption({ label: on });
  await page.getByRole('radio', { name: 'مؤيد مع تعديل' }).check();
  await page.getByLabel('تعليقكم').fill(comment);
  await page.getByLabel('البريد الإلكتروني').fill(email);
  await page.getByRole('checkbox').check();
  // People take longer than machines to fill in a form.
  await page.waitForTimeout(3_000);
  await page.getByRole('button', { name: 'إرسال التعليق' }).click();
  await page.getByRole('status').waitFor();
}

/** The link of the last mail of a kind, as the person who has the mailbox reads it. */
export async function lastLink({ ask }: Session, email: string, kind: string): Promise<string> {
  const { mails } = (await ask('{ mails(first: 100) { edges { node { kind to link } } } }')) as {
    mails: { edges: { node: { kind: string; to: string; link: string } }[] };
  };
  return mails.edges.find(({ node }) => node.kind === kind && node.to === email)!.node.link;
}
