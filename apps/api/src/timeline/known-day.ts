import { sql } from 'kysely';
import type { Condition } from '../visibility/visibility-sql.js';

/**
 * The country's day of a moment. A day of a document stands at 00:00 UTC; a month or a year as its first day, with
 * its precision beside it.
 */
export const knownDay = (at: Condition, precision: Condition): Condition => sql`
  case ${precision} when 'INSTANT' then country_day(${at})::text
                    else (${at} at time zone 'UTC')::date::text end`;

/** How exactly that day is known: what happened here is known to the day. */
export const dayPrecision = (precision: Condition): Condition => sql`
  case ${precision} when 'INSTANT' then 'DAY' else ${precision} end`;
