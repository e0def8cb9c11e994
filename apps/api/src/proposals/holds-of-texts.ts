import { locales } from '@iltizam/domain/languages';
import { holdsManyLinks, sameText, textGrounds } from '@iltizam/domain/moderation';
import type { HoldGround } from '@iltizam/domain/public-forms';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import type { ReceivedTexts } from './receive-proposal.js';

/** Why a moderator looks at it with care: what was `seen` when it was sent stays, what shows in the text is of this text. */
export async function holdsOfTexts(
  change: Change,
  { planId, id = null }: { planId: string; id?: string | null },
  { title, challenges, solution, expectedResult }: ReceivedTexts,
  seen: readonly HoldGround[],
): Promise<HoldGround[]> {
  const words = [title, ...challenges, solution, expectedResult].flatMap((text) =>
    locales.map((locale) => text?.[locale] ?? ''),
  );
  const { rows } = await sql<{ same: boolean }>`
    select exists (
      select from proposal p where p.plan_id = ${planId} and p.channel = 'PORTAL' and p.id is distinct from ${id}
        and p.submitted_at > ${change.now}::timestamptz - interval '30 days'
        and similarity(plain_letters(p.folded), plain_letters(ar_norm(${words.join(' ')}))) >= ${sameText}) as same`.execute(
    readerOf(change.em),
  );
  return [
    ...seen.filter((ground) => !textGrounds.includes(ground)),
    ...(rows[0]!.same ? (['SAME_TEXT'] as const) : []),
    ...(holdsManyLinks(words) ? (['MANY_LINKS'] as const) : []),
  ];
}
