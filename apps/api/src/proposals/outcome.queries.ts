import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Outcome } from './outcome.type.js';
import { outcomeJson } from './proposal.queries.js';

type Pending = { proposalId: string; outcome: Outcome };

/** What is decided of a proposal and not published yet. Asked only for proposals whose triage the reader sees. */
export const pendingOutcomeOf: LoaderOf<string, Pending | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Pending>`
        select o.proposal_id as "proposalId", ${outcomeJson} as outcome from outcome o
        where o.proposal_id = any(${ids}) and o.published_at is null and o.superseded_at is null`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.proposalId,
  );
