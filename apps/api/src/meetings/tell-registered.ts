import type { Locale, LocalizedText } from '@iltizam/domain/languages';
import type { MailKind } from '@iltizam/domain/mails';
import { sql, type RawBuilder } from 'kysely';
import { writeLink } from '../citizens/write-link.js';
import { readerOf, type EntityManager } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';

interface Told {
  citizenId: string;
  language: Locale;
  reference: string;
  code: string;
  heldOn: string;
  hours: string;
  venue: LocalizedText | null;
  city: LocalizedText | null;
  link: string | null;
  reason: LocalizedText | null;
}

/** Writes to the registered (`r`, of a meeting `m`) that the condition finds, each in their language. */
export async function tellRegistered(
  { em, now }: { em: EntityManager; now: Date },
  kind: MailKind,
  which: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<Told>`
    select r.citizen_id as "citizenId", c.language, m.reference, r.code, m.held_on::text as "heldOn",
           concat_ws('–', m.start_time, m.end_time) as hours, m.venue, m.city, m.link, m.cancel_reason as reason
    from meeting_registration r join meeting m on m.id = r.meeting_id join citizen c on c.id = r.citizen_id
    where c.silenced_at is null and ${which}`.execute(readerOf(em));
  for (const { citizenId, language, reference, code, heldOn, hours, venue, city, link, reason } of rows)
    writeMail(em, now, {
      to: { citizenId },
      language,
      kind,
      facts: { day: { day: heldOn }, hours, place: venue ?? city ?? link ?? '', code, reason },
      link: writeLink(em, now, { id: citizenId, language }, 'ATTENDANCE', { meeting: reference }),
      reference,
    });
  return rows.length;
}
