import { sql } from 'kysely';

/** The country's calendar day, as the database's clock has it: `current_date` is that of the session's time zone. */
export const todaySql = sql<string>`country_day(now())`;
