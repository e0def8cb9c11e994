import { firstDay, lastDay, precisionOf, type DatePrecision, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { PlanRecord } from '@iltizam/dataset/plans/plans';
import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';

/** What a plan's official report tells of its making beside the figures of the plan itself. */
export interface OfficialFigures {
  planId: string;
  statistics: NonNullable<PlanRecord['statistics']> | null;
  steps: MethodStep[];
}

/** A step in which the proposals were worked through; its days as exactly as the report gives them. */
export interface MethodStep {
  ordinal: number;
  what: LocalizedText;
  startsOn: Day | null;
  startPrecision: DatePrecision | null;
  endsOn: Day | null;
  endPrecision: DatePrecision | null;
}

type Row = { planId: string; record: PlanRecord | null };

export const officialFigures: LoaderOf<string, OfficialFigures | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Row>`
        select id as "planId", record from plan where id = any(${ids})`.execute(context.read);
      return rows.map(({ planId, record }) => ({
        planId,
        statistics: record?.statistics ?? null,
        steps: (record?.exploitationSteps ?? []).map(stepOf),
      }));
    },
    (row) => row.planId,
  );

function stepOf({ n, what, when, end }: NonNullable<PlanRecord['exploitationSteps']>[number]): MethodStep {
  const last = end ?? when;
  return {
    ordinal: n,
    what: what,
    startsOn: when === undefined ? null : firstDay(when),
    startPrecision: when === undefined ? null : precisionOf(when),
    endsOn: last === undefined ? null : lastDay(last),
    endPrecision: last === undefined ? null : precisionOf(last),
  };
}
