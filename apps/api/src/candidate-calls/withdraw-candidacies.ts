import { withdrawableStates } from '@iltizam/domain/candidacies';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';

/** Takes candidacies that were not decided out of their calls, with what was written in them. */
export async function withdrawCandidacies(read: Reader, which: ReturnType<typeof sql>): Promise<void> {
  await sql`update candidacy set state = 'WITHDRAWN', organisation = null, representative = null, phone = null, region = null,
      motivation = null, experience = null, ineligibility = null, reason = null, name_agreed = false, version = version + 1
    where ${which} and state = any(${withdrawableStates}::text[])`.execute(read);
}
