import type { EvidenceHeld } from '@iltizam/domain/evidence';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';

/** Available evidence of an activity, but for one. */
export async function proofsOf(
  change: Change,
  activityId: string,
  but: string | null = null,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from evidence
    where activity_id = ${activityId} and state = 'AVAILABLE' and withdrawn_at is null
      and id is distinct from ${but}::uuid`.execute(readerOf(change.em));
  return rows[0]!.count;
}

/** What a card holds already, what this person is sending, and what the cards of its institution hold. */
export async function evidenceHeld(change: Change, commitmentId: string): Promise<EvidenceHeld> {
  const { rows } = await sql<EvidenceHeld>`
    select count(*) filter (where withdrawn_at is null and state <> 'REFUSED')::int as count,
           coalesce(sum(bytes) filter (where state <> 'REFUSED'), 0)::float8 as bytes,
           (select count(*)::int from evidence s where s.added_by_id = ${change.userId} and s.state = 'SENDING') as sending,
           (select jsonb_build_object('bytes', coalesce(sum(i.bytes) filter (where i.state <> 'REFUSED'), 0),
                                      'sending', count(*) filter (where i.state = 'SENDING'))
            from evidence i join commitment c on c.id = i.commitment_id
            where c.lead_institution_id = (select lead_institution_id from commitment where id = ${commitmentId})) as "ofInstitution"
    from evidence where commitment_id = ${commitmentId}`.execute(readerOf(change.em));
  return rows[0]!;
}
