import { renderMail } from '@iltizam/domain/mails';
import { sql } from 'kysely';
import type { Transporter } from 'nodemailer';
import type { Reader } from '../database/database.js';
import type { MailEntity } from './mail.entity.js';

/** Mails one instance sends at the same time. */
const AT_ONCE = 10;

/** Minutes until the next attempt, after the first, the second and so on; then a mail is given up. */
const waits = [1, 5, 15, 60, 240, 720, 1440];

type Due = Pick<MailEntity, 'id' | 'kind' | 'language' | 'facts' | 'link' | 'unsubscribe' | 'attempts'> & {
  address: string;
};

export interface Sending {
  transport: Transporter;
  /** Whom mails are from. */
  from: string;
  /** Begins every link: never taken from a request. */
  origin: string;
}

/**
 * Sends what is due. A mail is taken for some minutes before it is sent: should this instance end in between, another
 * one sends it again, under the same Message-ID. So it arrives at least once, and programs know the second for the first.
 */
export async function sendDue(read: Reader, sending: Sending): Promise<number> {
  const { rows } = await sql<Due>`
    update mail m set attempts = m.attempts + 1, due_at = now() + interval '5 minutes'
    from (select id from mail where due_at <= now() order by due_at limit ${AT_ONCE} for update skip locked) next
    where m.id = next.id
    returning m.id, m.kind, m.language, m.facts, m.link, m.unsubscribe, m.attempts,
      coalesce((select email from citizen where id = m.citizen_id), (select email from account where id = m.account_id))
        as address`.execute(read);
  const failures = await Promise.all(rows.map((mail) => sendOne(mail, sending)));
  if (rows.length > 0) await note(read, rows, failures);
  return rows.length;
}

/** What went wrong, in a word; null where the server took it. */
async function sendOne(mail: Due, { transport, from, origin }: Sending): Promise<string | null> {
  const end = mail.unsubscribe === null ? null : origin + mail.unsubscribe;
  const { subject, body } = renderMail(
    { kind: mail.kind, facts: mail.facts, link: origin + (mail.link ?? ''), origin },
    mail.language,
  );
  try {
    await transport.sendMail({
      from,
      // As an object: an address is never read as a list.
      to: { name: '', address: mail.address },
      subject,
      text: end === null ? body : `${body}\n\n${end}`,
      messageId: `<${mail.id}@${new URL(origin).hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': mail.language,
        ...(end === null
          ? {}
          : { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return null;
  } catch (error) {
    // Answers of mail servers quote the address: the code says enough.
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    return [code ?? 'FAILED', responseCode].filter(Boolean).join(' ');
  }
}

/** What was sent is forgotten but for who, what and when; what failed waits longer each time. */
async function note(read: Reader, sent: readonly Due[], failures: readonly (string | null)[]): Promise<void> {
  const results = sent.map(({ id, attempts }, index) => ({
    id,
    failure: failures[index] ?? null,
    wait: failures[index] === null ? null : (waits[attempts - 1] ?? null),
  }));
  await sql`
    update mail m set failure = r.failure, due_at = now() + make_interval(mins => r.wait),
      sent_at = case when r.failure is null then now() end,
      link = case when r.failure is not null then m.link end,
      unsubscribe = case when r.failure is not null then m.unsubscribe end,
      facts = case when r.failure is null then '{}' else m.facts end
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as r(id uuid, failure text, wait int)
    where m.id = r.id`.execute(read);
}
