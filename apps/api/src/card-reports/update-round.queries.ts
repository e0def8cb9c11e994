import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { RoundTally, UpdateRound } from './update-round.type.js';

export const roundById: LoaderOf<string, UpdateRound | null> = (context) =>
  oneByKey(
    (ids) => roundRows(context.read, sql`r.id = any(${ids})`),
    (row) => row.id,
  );

/** The rounds of a plan, the latest first. */
export const roundsOfPlan: LoaderOf<string, UpdateRound[]> = (context) =>
  manyByKey(
    (ids) => roundRows(context.read, sql`r.plan_id = any(${ids})`),
    (row) => row.planId,
  );

async function roundRows(read: Reader, where: RawBuilder<unknown>): Promise<UpdateRound[]> {
  const { rows } = await sql<UpdateRound>`
    select r.id, r.plan_id as "planId", r.year, r.quarter, r.due_on::text as "dueOn", r.opened_at as "openedAt", r.version
    from update_round r where ${where} order by r.plan_id, r.year desc, r.quarter desc`.execute(read);
  return rows;
}

export const roundTally: LoaderOf<string, (RoundTally & { id: string }) | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<RoundTally & { id: string }>`
        select round_id as id, count(*) filter (where state = 'DRAFT')::int as draft,
               count(*) filter (where state = 'SENT')::int as sent,
               count(*) filter (where state = 'RETURNED')::int as returned,
               count(*) filter (where state = 'VALIDATED')::int as validated
        from card_report where round_id = any(${ids}) group by round_id`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );
