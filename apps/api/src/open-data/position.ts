import { sql } from 'kysely';
import type { Reader } from '../database/database.js';

/** How far the public changes have come: two copies of the same place and day hold the same. */
export async function positionNow(read: Reader): Promise<string> {
  const { rows } = await sql<{ position: string }>`
    select xid || '-' || sequence as position from public_change
    where xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    order by xid desc, sequence desc limit 1`.execute(read);
  return rows[0]?.position ?? '0-0';
}
