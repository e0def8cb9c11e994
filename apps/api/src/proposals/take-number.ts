import type { StageKind } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';
import { openStagesSql } from '../plans/open-stages-sql.js';

interface Numbered {
  id: string;
  openStages: StageKind[];
  proposal: string;
}

/** The next number of a plan, as a proposal's reference. Never given twice: the plan's row is held until it is written. */
export async function takeNumber(
  change: Change,
  plan: { id: string } | { reference: string },
): Promise<Numbered> {
  const which = 'id' in plan ? sql`id = ${plan.id}` : sql`reference = ${plan.reference}`;
  const { rows } = await sql<Omit<Numbered, 'proposal'> & { reference: string; number: number }>`
    update plan set last_proposal_number = last_proposal_number + 1 where ${which}
    returning id, reference, ${openStagesSql('plan')} as "openStages", last_proposal_number as number`.execute(
    readerOf(change.em),
  );
  const [row] = rows;
  if (!row) return deny('NOT_FOUND', undefined, { field: 'plan' });
  const { reference, number, ...numbered } = row;
  return { ...numbered, proposal: `${reference}-p${String(number).padStart(4, '0')}` };
}
