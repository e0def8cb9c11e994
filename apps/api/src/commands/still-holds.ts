import { sql } from 'kysely';

/**
 * The account of whoever acts, as it was when its rights were read, and kept so until the transaction ends: who takes
 * a role away waits for what is under way, and what comes after finds nothing here.
 */
export const stillHolds = (userId: string | null, rights: number | null) => sql`
  select 1 from account where id = ${userId} and version = ${rights} and disabled_at is null for share`;
