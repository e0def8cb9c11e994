import { consents, type ConsentPurpose } from '@iltizam/domain/consents';
import type { Locale } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { readerOf, type EntityManager } from '../database/database.js';

/** Notes what somebody ticked, with the text in force. What they agreed to before, to the same text, stays as it is. */
export async function giveConsents(
  em: EntityManager,
  citizenId: string,
  purposes: readonly ConsentPurpose[],
  language: Locale,
  now: Date,
): Promise<void> {
  if (purposes.length === 0) return;
  const given = purposes.map((purpose) => ({ purpose, version: consents[purpose].version }));
  await sql`
    insert into consent (id, citizen_id, purpose, version, language, given_at)
    select gen_random_uuid(), ${citizenId}, g.purpose, g.version, ${language}, ${now}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(purpose text, version text)
    on conflict (citizen_id, purpose, version) where withdrawn_at is null do nothing`.execute(readerOf(em));
}

/** From now on it is not agreed to; that it was stays known. */
export async function withdrawConsent(
  em: EntityManager,
  citizenId: string,
  purpose: ConsentPurpose,
  now: Date,
): Promise<void> {
  await sql`update consent set withdrawn_at = ${now}
    where citizen_id = ${citizenId} and purpose = ${purpose} and withdrawn_at is null`.execute(readerOf(em));
}
