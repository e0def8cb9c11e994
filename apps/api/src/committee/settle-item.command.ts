import { openToVote } from '@iltizam/domain/session-table';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { deny } from '../graphql/refused.js';
import { takeSession, touchSession } from './hold-session.js';
import type { SettleItemInput } from './session.inputs.js';
import { itemOf } from './vote.commands.js';

/** An item nobody votes on: its proposals stay as they are, and may come on the agenda of another session. */
export const settleItem = (context: Context, input: SettleItemInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.settleItem',
    input,
    change: async (change) => {
      const reason = writtenText(input.reason, 'reason');
      const { session, decision } = await takeSession(change, input, 'SETTLE', reason);
      const item = await itemOf(change, session.id, input.item);
      const { state } = item;
      if (!openToVote.includes(state)) deny('WRONG_STATE', undefined, { facts: { state } });
      change.em.assign(item, { state: input.to, settledReason: reason });
      const at = `agenda.${item.ordinal}`;
      touchSession(change, session, decision, { [at]: state }, { [at]: input.to, [`${at}.reason`]: reason });
      return { reference: session.reference };
    },
  });
