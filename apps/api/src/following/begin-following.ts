import type { Citizen } from '@iltizam/domain/citizen-links';
import type { Followed, Frequency } from '@iltizam/domain/following';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { giveConsents } from '../consents/give-consents.js';
import { readerOf } from '../database/database.js';

/** What waits in the link until the address is confirmed. */
export interface AskedToFollow extends Record<string, unknown> {
  recordType: Followed;
  recordId: string;
  frequency: Frequency;
}

/** What a confirmed wish does. Followed anew, it begins anew: what happened in between is no news. */
export async function beginFollowing(
  { em, now }: Change,
  citizen: Citizen,
  payload: Record<string, unknown>,
): Promise<null> {
  const { recordType, recordId, frequency } = payload as AskedToFollow;
  const write = readerOf(em);
  await sql`
    insert into follow (id, citizen_id, record_type, record_id, frequency, own, since)
    values (gen_random_uuid(), ${citizen.id}, ${recordType}, ${recordId}, ${frequency}, false, ${now})
    on conflict (citizen_id, record_type, record_id) do update set frequency = excluded.frequency, ended_at = null,
      since = case when follow.ended_at is null then follow.since else excluded.since end`.execute(write);
  await giveConsents(em, citizen.id, ['BE_TOLD'], citizen.language, now);
  return null;
}
