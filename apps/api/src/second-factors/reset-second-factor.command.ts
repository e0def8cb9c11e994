import { checkTypedReason } from '@iltizam/domain/justifications';
import { checkOtherPerson } from '@iltizam/domain/membership-rules';
import { endElsewhere } from '../accounts/replace-password.js';
import { touchUser, type UserAnswer } from '../accounts/user.commands.js';
import { UserEntity } from '../accounts/user.entity.js';
import type { ResetSecondFactorInput } from '../accounts/user.inputs.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted } from '../graphql/refused.js';
import { removeFactors } from './held-factors.js';

/** For whoever lost phone and codes: an administrator made sure by other means that it is them. */
export function resetSecondFactor(context: Context, input: ResetSecondFactorInput): Promise<UserAnswer> {
  return runCommand(context, {
    operation: 'Mutation.resetSecondFactor',
    input,
    account: input.id,
    async change(change) {
      const user = await lockVersion(change.em, UserEntity, { id: knownId(input.id) }, input.version);
      accepted(checkOtherPerson(change.userId, user.id));
      const reason = accepted(checkTypedReason(input.reason));
      await removeFactors(change.em, user.id);
      await endElsewhere(change.em, user, { keptSession: null }, 'SECOND_FACTOR_CHANGED');
      touchUser(change, user.id, [{ field: 'reason', before: null, after: reason }]);
      return { id: user.id };
    },
  });
}
