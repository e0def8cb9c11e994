import { sql } from 'kysely';
import { settled } from '../changes/settled.js';
import type { Reader } from '../database/database.js';

/** Changes each address is told at once; the others follow at the next look. */
const AT_ONCE = 500;

/**
 * Writes a message for every public change since the last look, for every address that asked for its kind. One
 * statement: that it was told and how far the address was told stand together. Several instances take turns.
 */
export async function spreadChanges(read: Reader): Promise<number> {
  const { rows } = await sql<{ told: string }>`
    with head as (
      select c.xid, c.sequence from public_change c where ${settled('c')}
      order by c.xid desc, c.sequence desc limit 1
    ), due as (
      select w.* from webhook w, head
      where w.deleted_at is null and (w.read_xid, w.read_sequence) < (head.xid, head.sequence)
      for update of w skip locked
    ), told as (
      select due.id as webhook_id, c.*, count(*) over (partition by due.id) as told from due join lateral (
        select c.* from public_change c, head
        where (c.xid, c.sequence) > (due.read_xid, due.read_sequence)
          and (c.xid, c.sequence) <= (head.xid, head.sequence) and c.record_type = any(due.topics)
        order by c.xid, c.sequence limit ${AT_ONCE}) c on true
    ), written as (
      insert into webhook_delivery (id, webhook_id, type, body, created_at, due_at)
      select gen_random_uuid(), webhook_id, of.type, json_build_object('type', of.type,
          'timestamp', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'data', json_build_object('reference', reference, 'recordType', record_type, 'kind', kind))::text, now(), now()
      from told, lateral (select lower(record_type || '.' || kind) as type) of
    ), moved as (
      update webhook w set read_xid = place.xid, read_sequence = place.sequence
      from due join head on true left join lateral (
        select t.xid, t.sequence from told t where t.webhook_id = due.id and t.told = ${AT_ONCE}
        order by t.xid desc, t.sequence desc limit 1) last on true,
        lateral (select coalesce(last.xid, head.xid) as xid, coalesce(last.sequence, head.sequence) as sequence) place
      where w.id = due.id
    )
    select count(*) as told from told`.execute(read);
  return Number(rows[0]!.told);
}
