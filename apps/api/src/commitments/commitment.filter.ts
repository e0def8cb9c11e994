import type { CommitmentState } from '@iltizam/domain/commitment-workflow';
import { institutionsOf } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { holdsWords } from '../search/words-in.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { CommitmentStateEnum } from './commitment.enums.js';

@InputType({ description: 'Which commitments; every condition given must hold.' })
export class CommitmentFilter {
  @PublicField(() => String, { nullable: true, description: 'Of this plan (reference).' })
  plan?: string | null;

  @PublicField(() => String, { nullable: true, description: 'Led by this institution (reference).' })
  leadInstitution?: string | null;

  @PublicField(() => String, { nullable: true, description: 'In this area of its plan (reference).' })
  area?: string | null;

  @PublicField(() => [CommitmentStateEnum], { nullable: true, description: 'In one of these states.' })
  state?: CommitmentState[] | null;

  @PublicField(() => String, {
    nullable: true,
    description:
      'Holding all these words in any language; Arabic is folded, so spelling variants find each other.',
  })
  q?: string | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'Led or supported by an institution the person acts for.',
  })
  mine?: boolean | null;
}

/** The one place that turns a filter into SQL, for the public and the console alike; `c` is a commitment. */
export function commitmentsMatching(context: Context, filter: CommitmentFilter | null): Condition {
  const { plan, leadInstitution, area, state, q, mine } = filter ?? {};
  const conditions = [visibleTo(context, 'commitment', 'c')];
  if (plan != null) conditions.push(sql`c.plan_id = (select id from plan where reference = ${plan})`);
  if (leadInstitution != null)
    conditions.push(
      sql`c.lead_institution_id = (select id from institution where reference = ${leadInstitution})`,
    );
  if (area != null) conditions.push(sql`c.area_id in (select id from area where reference = ${area})`);
  if (state != null) conditions.push(sql`c.state = any(${state}::text[])`);
  if (q != null) conditions.push(holdsWords('c', q));
  if (mine) conditions.push(actedFor(institutionsOf(context.actor)));
  return sql.join(conditions, sql` and `);
}

const actedFor = (institutions: readonly string[]): Condition => sql`exists (
  select 1 from institution i where i.reference = any(${institutions}::text[]) and (
    i.id = c.lead_institution_id or exists (
      select 1 from commitment_institution s
      where s.commitment_id = c.id and s.institution_id = i.id and s.role = 'SUPPORTING')))`;
