import { checkTieOrder } from '@iltizam/domain/ranking';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted } from '../graphql/refused.js';
import type { SettleTieInput } from './candidate-call.inputs.js';
import { takeCall, touchCall } from './hold-call.js';

/** Records who comes first among those with the same mark, by what means, and why. */
export const settleTie = (context: Context, input: SettleTieInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.settleTie',
    input,
    change: async (change) => {
      const written = writtenText(input.reason, 'reason');
      const { call, facts, decision } = await takeCall(change, input, 'SETTLE_TIE', written);
      accepted(checkTieOrder(input.order, facts.ranking.openTies));
      const { order, means } = input;
      // The rules asked for a reason before.
      const settled = { order: [...order], means, reason: written! };
      call.settledTies = [...call.settledTies, settled];
      touchCall(change, call, decision, {}, { [`ties.${call.settledTies.length}`]: settled });
      return { reference: call.reference };
    },
  });
