import type { AnnouncedStage } from '@iltizam/domain/plan-calendar';
import type { PlanStanding } from '@iltizam/domain/plan-stages';
import type { StageFacts } from '@iltizam/domain/stage-steps';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { openWorkSql } from './open-work-sql.js';

/** What the rules need to know of a plan's stages. */
export type HeldStages = StageFacts & { id: string; reference: string };

type Row = Omit<HeldStages, 'today' | keyof PlanStanding> & PlanStanding;

/** The facts of some plans in one statement. In a command, call it with the transaction's reader. */
export async function stageFacts(read: Reader, today: string, ids: readonly string[]): Promise<HeldStages[]> {
  const { rows } = await sql<Row>`
    select p.id, p.reference, p.stage, p.stage_is_open as "stageIsOpen",
           (select count(*)::int from theme t where t.plan_id = p.id) as themes,
           array(select json_build_object('kind', s.kind, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
                                          'startPrecision', s.start_precision, 'endPrecision', s.end_precision,
                                          'announcedOn', s.announced_on)
                 from stage s where s.plan_id = p.id) as calendar,
           ${openWorkSql('p', today)} as work
    from plan p where p.id = any(${ids})`.execute(read);
  return rows.map((row) => ({ ...row, calendar: row.calendar as AnnouncedStage[], today }));
}

export const stagesHeld: LoaderOf<string, HeldStages | null> = (context) =>
  oneByKey(
    (ids) => stageFacts(context.read, context.today, ids),
    (facts) => facts.id,
  );
