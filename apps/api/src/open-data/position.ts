import { sql } from 'kysely';
import { settled } from '../changes/settled.js';
import type { Reader } from '../database/database.js';

/** How far the public changes have come: two copies of the same place and day hold the same. */
export async function positionNow(read: Reader): Promise<string> {
  const { rows } = await sql<{ position: string }>`
    select c.xid || '-' || c.sequence as position from public_change c
    where ${settled('c')} order by c.xid desc, c.sequence desc limit 1`.execute(read);
  return rows[0]?.position ?? '0-0';
}
