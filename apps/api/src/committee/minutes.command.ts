import { runCommand } from '../commands/run-command.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { takeSession, touchSession } from './hold-session.js';
import type { SaveMinutesInput } from './session.inputs.js';

export const saveMinutes = (context: Context, input: SaveMinutesInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.saveMinutes',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'WRITE_MINUTES');
      const before = session.minutes ?? null;
      session.minutes = neededText(input.minutes, 'minutes');
      touchSession(change, session, decision, { minutes: before }, { minutes: session.minutes });
      return { reference: session.reference };
    },
  });
