import { sql, type RawBuilder } from 'kysely';

/**
 * Of the changes under `alias`, those of transactions that began before every one still running: what is written later
 * comes later in the order too, so whoever reads on misses nothing though transactions end in another order than they
 * began.
 */
export const settled = (alias: string): RawBuilder<boolean> =>
  sql`${sql.raw(alias)}.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
