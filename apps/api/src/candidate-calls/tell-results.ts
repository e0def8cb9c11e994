import { marksInWords, rankingWords } from '@iltizam/domain/candidacy-words';
import type { Locale } from '@iltizam/domain/languages';
import { criterionMean, shownMark } from '@iltizam/domain/ranking';
import { sql } from 'kysely';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';
import type { HeldCall } from './call-facts.js';

interface Addressed {
  id: string;
  citizenId: string;
  language: Locale;
}

/** Every candidate who was scored is told the own outcome, with the own marks and why. */
export async function tellResults({ em, now }: Change, call: HeldCall): Promise<void> {
  const { rows } = await sql<Addressed>`
    select k.id, k.citizen_id as "citizenId", w.language from candidacy k join citizen w on w.id = k.citizen_id
    where k.call_id = ${call.id} and w.silenced_at is null`.execute(readerOf(em));
  const addressed = new Map(rows.map((row) => [row.id, row]));
  const sheetsOf = new Map(call.scored.map(({ id, sheets }) => [id, sheets]));
  for (const { id, mark, rank, state, ground } of call.ranking.ranked) {
    const to = addressed.get(id);
    if (!to) continue;
    const { citizenId, language } = to;
    const marks = call.criteria.map(({ key, label, max }) => ({
      label,
      max,
      mean: criterionMean(key, sheetsOf.get(id)!)!,
    }));
    writeMail(em, now, {
      to: { citizenId },
      language,
      kind: `CANDIDACY_${state}`,
      facts: {
        call: call.title,
        contact: call.contact,
        mark: shownMark(mark),
        rank,
        marks: marksInWords(marks, language),
        ground: rankingWords[ground][language],
      },
      link: writeLink(em, now, { id: citizenId, language }, 'CANDIDATE', { call: call.reference }),
      reference: call.reference,
    });
  }
}
