import type { AskingKind, Citizen } from '@iltizam/domain/citizen-links';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';
import type { PassedForm } from './guard-form.js';
import { linkHandlers } from './link-handlers.js';
import { writeLink } from './write-link.js';

interface Asked {
  kind: AskingKind;
  payload: Record<string, unknown>;
}

export interface Confirmed {
  citizenId: string;
  /** It was done at once: the browser was recognised. */
  confirmed: boolean;
  /** The record that came of it; null while the link waits in the mail. */
  reference: string | null;
}

/**
 * Does what was asked at once where the person is recognised; otherwise mails the link that will, in the same
 * transaction. Whether an address is known, or wants no mail, is not told.
 */
export async function askToConfirm(
  change: Change,
  { email, language, notBefore }: PassedForm,
  { kind, payload }: Asked,
): Promise<Confirmed> {
  const known = change.citizen;
  if (known !== null && known.email === email) {
    const reference = await linkHandlers[kind](change, known, payload);
    return { citizenId: known.id, confirmed: true, reference };
  }
  const { rows } = await sql<Citizen & { silenced: boolean }>`
    insert into citizen (id, email, language, created_at)
    values (gen_random_uuid(), ${email}, ${language}, ${change.now})
    on conflict (email) do update set email = excluded.email
    returning id, email, language, silenced_at is not null as silenced`.execute(readerOf(change.em));
  const [citizen] = rows as [Citizen & { silenced: boolean }];
  if (!citizen.silenced) {
    writeMail(change.em, change.now, {
      to: { citizenId: citizen.id },
      language,
      kind: `CONFIRM_${kind}`,
      link: writeLink(change.em, change.now, { id: citizen.id, language }, kind, payload),
      notBefore,
    });
  }
  return { citizenId: citizen.id, confirmed: false, reference: null };
}
