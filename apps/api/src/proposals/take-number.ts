import type { StageKind } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';
import { openStagesSql } from '../plans/open-stages-sql.js';

/** Numbers are never given twice: the plan's row is held until the proposal is written. */
export async function takeNumber(change: Change, reference: string) {
  const { rows } = await sql<{ id: string; openStages: StageKind[]; number: number }>`
    update plan set last_proposal_number = last_proposal_number + 1 where reference = ${reference}
    returning id, ${openStagesSql('plan')} as "openStages", last_proposal_number as number`.execute(
    readerOf(change.em),
  );
  return rows[0] ?? deny('NOT_FOUND', undefined, { field: 'plan' });
}
