import { decideCandidacy as decide } from '@iltizam/domain/candidacies';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted } from '../graphql/refused.js';
import { CandidacyEntity } from './candidacy.entity.js';
import type { DecideCandidacyInput } from './candidacy.inputs.js';
import { touchCall } from './hold-call.js';
import { holdCandidacy } from './hold-candidacy.js';

/** Whether a candidacy meets the conditions; its author is told when scoring begins. */
export const decideCandidacy = (context: Context, input: DecideCandidacyInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.decideCandidacy',
    input,
    change: async (change) => {
      const held = await holdCandidacy(change, input.candidacy);
      const isRefused = input.action === 'DECLARE_INELIGIBLE';
      const ground = isRefused ? (input.ground ?? null) : null;
      const may = decide(change.actor, input.action, held, ground);
      const candidacy = await take(change, CandidacyEntity, { id: held.id, version: input.version }, may);
      const decision = accepted(may);
      const reason = isRefused ? writtenText(input.reason, 'reason') : null;
      change.em.assign(candidacy, {
        state: decision.to,
        decidedById: change.userId!,
        ineligibility: ground,
        reason,
      });
      // Whose it is stays out of the log, and so does what was written of them.
      const at = `candidacies.${held.id}`;
      touchCall(
        change,
        held.call,
        decision,
        { [at]: decision.from },
        { [at]: { state: decision.to, ground } },
      );
      return { id: held.id };
    },
  });
