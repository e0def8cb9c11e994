import { followed } from '@iltizam/domain/following';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { followable } from './follow-target.js';
import type { Follow } from './follow.type.js';

/** What somebody follows, by its name; what nobody may see any more is left out. */
export async function followsOf(read: Reader, citizenId: string): Promise<Follow[]> {
  const records = followed.map(
    (recordType) => sql`select ${sql.lit(recordType)} as record_type, r.* from (${followable[recordType]}) r`,
  );
  const { rows } = await sql<Follow>`
    select f.id, f.record_type as "recordType", r.reference, r.title, f.frequency, f.own, f.since
    from follow f join (${sql.join(records, sql` union all `)}) r
      on r.record_type = f.record_type and r.id = f.record_id
    where f.citizen_id = ${citizenId} and f.ended_at is null order by f.own desc, f.since desc, r.reference`.execute(
    read,
  );
  return rows;
}
