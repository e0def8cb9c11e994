import type { CandidateCallStep } from '@iltizam/domain/candidate-call-table';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import type { HeldCall } from './call-facts.js';
import type { CandidateCallEntity } from './candidate-call.entity.js';
import type { DecideCandidateCallInput } from './candidate-call.inputs.js';
import { takeCall, touchCall } from './hold-call.js';
import { tellCandidates } from './tell-candidates.js';
import { tellResults } from './tell-results.js';

type Carry = (change: Change, call: CandidateCallEntity, facts: HeldCall) => unknown;

/** What each step brings beside the state. */
const carry: Readonly<Record<CandidateCallStep, Carry>> = {
  OPEN: (change, call) => {
    call.openedAt = change.now;
  },
  BEGIN_SCORING: async (change, { id }) => {
    await tellCandidates(change, 'CANDIDACY_ELIGIBLE', sql`c.id = ${id} and k.state = 'ELIGIBLE'`);
    await tellCandidates(change, 'CANDIDACY_INELIGIBLE', sql`c.id = ${id} and k.state = 'INELIGIBLE'`);
  },
  CLOSE_SCORING: () => {},
  DECIDE: async (change, call, facts) => {
    call.decidedAt = change.now;
    await writeResults(change, facts);
    await tellResults(change, facts);
  },
  CANCEL: (change, { id }) =>
    tellCandidates(change, 'CALL_CANCELLED', sql`c.id = ${id} and k.state <> 'WITHDRAWN'`),
};

export const decideCandidateCall = (
  context: Context,
  input: DecideCandidateCallInput,
): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.decideCandidateCall',
    input,
    change: async (change) => {
      const reason = writtenText(input.reason, 'reason');
      const { call, facts, decision } = await takeCall(change, input, input.action, reason);
      call.state = decision.to;
      if (input.action === 'CANCEL') call.cancelReason = reason;
      await change.em.flush();
      await carry[input.action](change, call, facts);
      touchCall(change, call, decision, { state: decision.from }, { state: decision.to, reason });
      return { reference: call.reference };
    },
  });

/** The ranking as it stood at the decision: rank, exact mark and ground of every eligible candidacy. */
async function writeResults({ em }: Change, { ranking }: HeldCall): Promise<void> {
  await sql`update candidacy k set state = r.state, rank = r.rank, mark = r.mark, ranking_ground = r.ground,
      version = k.version + 1
    from jsonb_to_recordset(${JSON.stringify(ranking.ranked)}::jsonb)
      as r (id uuid, state text, rank int, mark jsonb, ground text)
    where k.id = r.id`.execute(readerOf(em));
}
