import type { Followed } from '@iltizam/domain/following';
import type { LocalizedText } from '@iltizam/domain/languages';
import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';

/** How what is followed is called, and where it is found: rows of (id, reference, title) everybody may see. */
export const followable: Readonly<Record<Followed, RawBuilder<unknown>>> = {
  PROPOSAL: sql`select id, reference, title from proposal
    where proposal_is_public(state, channel, provenance, moderated_at, removed_at)`,
  COMMITMENT: sql`select id, reference, title from commitment where commitment_is_public(state)`,
  // A theme is one of a plan's.
  THEME: sql`select t.id, plan.reference || '/' || t.reference as reference, t.name as title
    from theme t join plan on plan.id = t.plan_id`,
  INSTITUTION: sql`select i.id, i.reference, n.name as title from institution i join institution_name n
    on n.institution_id = i.id and n.valid_to is null`,
  ACTION_PLAN: sql`select id, reference, title from plan`,
};

export interface FollowTarget {
  id: string;
  reference: string;
  title: LocalizedText;
}

/** Null for what is not there, or nobody may see. */
export async function followTarget(
  read: Reader,
  recordType: Followed,
  reference: string,
): Promise<FollowTarget | null> {
  const { rows } = await sql<FollowTarget>`
    select id, reference, title from (${followable[recordType]}) record where reference = ${reference} limit 1`.execute(
    read,
  );
  return rows[0] ?? null;
}
