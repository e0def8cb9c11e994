import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { instantText } from './logged-event.js';

const AT_ONCE = 10_000;

/** Every seal as a line of JSON: hashes and times, nothing of what was done or by whom. */
export async function writeLinks(read: Reader, to: Writable): Promise<void> {
  for (let after = 0, more = true; more;) {
    const { rows } = await sql<{ position: number; event: string; sealedAt: string; hash: string }>`
      select position::float8 as position, event_hash as event, ${instantText(sql`sealed_at`)} as "sealedAt", hash
      from audit_link where position > ${after}::bigint order by position limit ${AT_ONCE}`.execute(read);
    if (!to.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))) await once(to, 'drain');
    after = rows.at(-1)?.position ?? after;
    more = rows.length === AT_ONCE;
  }
}
