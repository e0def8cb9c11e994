import { sameTime } from '../accounts/same-time.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { askToConfirm } from './ask-to-confirm.js';
import type { SendLinkInput } from './citizen.type.js';
import { guardForm } from './guard-form.js';

/** Mails the way back in. The same answer for every address. */
export async function sendLink(context: Context, input: SendLinkInput): Promise<void> {
  const sending = runCommand(context, {
    operation: 'Mutation.sendLink',
    input: { idempotencyKey: input.idempotencyKey, email: input.guard.email },
    prepare: () => guardForm(context, 'ENTER', input.guard),
    change: async (change, passed) => {
      const { citizenId } = await askToConfirm(change, passed, { kind: 'ENTER', payload: {} });
      change.touch(
        { recordType: 'CITIZEN', recordId: citizenId, reference: 'ENTER', changes: [] },
        'CITIZEN',
      );
      return {};
    },
  });
  await Promise.all([sending, sameTime()]);
}
