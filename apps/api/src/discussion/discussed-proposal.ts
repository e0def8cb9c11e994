import { checkStages, stageRules, type StageKind } from '@iltizam/domain/plan-stages';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { accepted, deny } from '../graphql/refused.js';
import { openStagesSql } from '../plans/open-stages-sql.js';
import { visibleSql } from '../visibility/visibility-sql.js';

/** A proposal everybody reads, while its plan lets people speak of proposals. */
export async function discussedProposal(change: Change, reference: string): Promise<{ id: string }> {
  const { rows } = await sql<{ id: string; openStages: StageKind[] }>`
    select p.id, ${openStagesSql('plan')} as "openStages" from proposal p join plan on plan.id = p.plan_id
    where p.reference = ${reference} and p.removed_at is null and ${visibleSql(anonymous, 'proposal', 'p')}`.execute(
    readerOf(change.em),
  );
  const [proposal] = rows;
  if (!proposal) return deny('NOT_FOUND', undefined, { field: 'proposal' });
  accepted(checkStages(stageRules.discuss, proposal.openStages));
  return proposal;
}
