import { timeZone } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import type { Condition } from '../visibility/visibility-sql.js';

/** The country's day of a moment; null where only its month or year is known. A day of a document stands at 00:00 UTC. */
export const knownDay = (at: Condition, precision: Condition): Condition => sql`
  case ${precision} when 'INSTANT' then (${at} at time zone ${timeZone})::date::text
                    when 'DAY' then (${at} at time zone 'UTC')::date::text end`;
