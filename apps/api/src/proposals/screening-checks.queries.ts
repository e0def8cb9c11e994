import type { ScreeningChecks } from '@iltizam/domain/screening-checks';
import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';

type Answered = { proposalId: string; checks: ScreeningChecks };

/**
 * The criteria as they were answered last, also with a step that was undone since: whoever opens the proposal again
 * finds the work that was done.
 */
export const lastChecksOf: LoaderOf<string, Answered | null> = (context) =>
  oneByKey<string, Answered>(
    async (ids) => {
      const { rows } = await sql<Answered>`
        select distinct on (t.record_id) t.record_id as "proposalId", t.checks from transition t
        where t.record_type = 'PROPOSAL' and t.record_id = any(${ids}::uuid[]) and t.checks is not null
        order by t.record_id, t.at desc, t.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.proposalId,
  );
