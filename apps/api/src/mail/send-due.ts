import { renderMail, senderName } from '@iltizam/domain/mails';
import { sql } from 'kysely';
import type { SendMailOptions } from 'nodemailer';
import type { Reader } from '../database/database.js';
import type { MailEntity } from './mail.entity.js';
import type { MailServer } from './mail-server.js';

/** Mails one instance sends at the same time. */
const AT_ONCE = 10;

/** Minutes until the next attempt, after the first, the second and so on; then a mail is given up. */
const waits = [1, 5, 15, 60, 240, 720, 1440];

/** Minutes until a mail whose content left without an answer is handed over once more: it may be there already. */
const UNANSWERED_WAIT = 60;
/** So often its content leaves at most without an answer: nobody gets more than one mail twice. */
const MOST_UNANSWERED = 2;

type Due = Pick<
  MailEntity,
  'id' | 'kind' | 'language' | 'facts' | 'link' | 'unsubscribe' | 'attempts' | 'unanswered'
> & {
  address: string;
  /** When it was due before it was taken. */
  wasDue: Date | string;
};

export interface Sending {
  server: MailServer;
  /** Whom mails are from. */
  from: string;
  /** Begins every link: never taken from a request. */
  origin: string;
}

/**
 * Sends what is due. A mail is taken for some minutes before it is sent: should this instance end in between, another
 * one sends it again, under the same Message-ID. So it arrives at least once, and programs know the second for the first.
 * Of what one person is told of one record, nothing leaves before what was written earlier has arrived or was given up.
 */
export async function sendDue(read: Reader, sending: Sending): Promise<number> {
  if (!(await sending.server.ready())) return 0;
  const { rows } = await sql<Due>`
    update mail m set attempts = m.attempts + 1, due_at = now() + interval '5 minutes'
    from (
      select id, due_at from mail w where due_at <= now() and not exists (
        select from mail e where e.due_at is not null and (e.attempts > 0 or e.due_at <= now())
          and coalesce(e.citizen_id, e.account_id) = coalesce(w.citizen_id, w.account_id)
          and e.reference = w.reference and e.sequence < w.sequence)
      order by due_at, sequence limit ${AT_ONCE} for update skip locked
    ) next
    where m.id = next.id
    returning m.id, m.kind, m.language, m.facts, m.link, m.unsubscribe, m.attempts, m.unanswered,
      next.due_at as "wasDue",
      coalesce((select email from citizen where id = m.citizen_id), (select email from account where id = m.account_id))
        as address`.execute(read);
  const results = await Promise.all(rows.map((mail) => sendOne(read, mail, sending)));
  if (rows.length > 0) await note(read, results);
  return rows.length;
}

/** What is written of a mail when its turn is over. */
interface Result {
  id: string;
  failure: string | null;
  attempts: number;
  unanswered: number;
  /** When it is handed over next; neither where it was taken or given up. */
  wait?: number;
  due?: Date | string;
}

async function sendOne(read: Reader, mail: Due, { server, from, origin }: Sending): Promise<Result> {
  const { id, attempts, unanswered } = mail;
  if (unanswered >= MOST_UNANSWERED) return { id, attempts, unanswered, failure: 'UNANSWERED' };
  let left = false;
  const handed = await server.hand(written(mail, from, origin), async () => {
    await sql`update mail set unanswered = unanswered + 1 where id = ${id}`.execute(read);
    left = true;
  });
  const result = { id, attempts, unanswered, failure: handed.failure };
  if (handed.failure === null) return result;
  if (left && !handed.answered) return { ...result, unanswered: unanswered + 1, wait: UNANSWERED_WAIT };
  // It was never asked whether it takes this one: as if it had not been tried.
  if (handed.away) return { ...result, attempts: attempts - 1, due: mail.wasDue };
  const wait = waits[attempts - 1];
  return wait === undefined ? result : { ...result, wait };
}

function written(
  { id, kind, language, facts, link, unsubscribe, address }: Due,
  from: string,
  origin: string,
): SendMailOptions {
  const end = unsubscribe === null ? null : origin + unsubscribe;
  const { subject, body } = renderMail({ kind, facts, link: origin + (link ?? ''), origin }, language);
  return {
    from: { name: senderName[language], address: from },
    // As an object: an address is never read as a list.
    to: { name: '', address },
    subject,
    text: end === null ? body : `${body}\n\n${end}`,
    messageId: `<${id}@${new URL(origin).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      ...(end === null
        ? {}
        : { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What was sent is forgotten but for who, what and when; what failed waits longer each time. */
async function note(read: Reader, results: readonly Result[]): Promise<void> {
  await sql`
    update mail m set failure = r.failure, attempts = r.attempts, unanswered = r.unanswered,
      due_at = coalesce(r.due, now() + make_interval(mins => r.wait)),
      sent_at = case when r.failure is null then now() end,
      link = case when r.failure is not null then m.link end,
      unsubscribe = case when r.failure is not null then m.unsubscribe end,
      facts = case when r.failure is null then '{}' else m.facts end
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb)
      as r(id uuid, failure text, attempts int, unanswered int, wait int, due timestamptz)
    where m.id = r.id and m.sent_at is null`.execute(read);
}
