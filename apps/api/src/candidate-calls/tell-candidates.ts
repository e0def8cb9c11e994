import { ineligibilityWords } from '@iltizam/domain/candidacy-words';
import type { IneligibilityGround } from '@iltizam/domain/candidacies';
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
  call: LocalizedText;
  closesOn: string;
  contact: string | null;
  ground: IneligibilityGround | null;
  /** Why it is not eligible; of a call that was called off, why it was. */
  reason: LocalizedText | null;
}

/** Writes to the candidates (`k`, of a call `c`) that the condition finds, each in their language. */
export async function tellCandidates(
  { em, now }: { em: EntityManager; now: Date },
  kind: MailKind,
  which: RawBuilder<unknown>,
): Promise<void> {
  const { rows } = await sql<Told>`
    select k.citizen_id as "citizenId", w.language, c.reference, c.title as call, c.closes_on::text as "closesOn", c.contact,
           k.ineligibility as ground, coalesce(c.cancel_reason, k.reason) as reason
    from candidacy k join candidate_call c on c.id = k.call_id join citizen w on w.id = k.citizen_id
    where w.silenced_at is null and ${which}`.execute(readerOf(em));
  for (const { citizenId, language, reference, closesOn, ground, ...facts } of rows)
    writeMail(em, now, {
      to: { citizenId },
      language,
      kind,
      facts: {
        ...facts,
        closesOn: { day: closesOn },
        ground: ground && ineligibilityWords[ground][language],
      },
      link: writeLink(em, now, { id: citizenId, language }, 'CANDIDATE', { call: reference }),
      reference,
    });
}
