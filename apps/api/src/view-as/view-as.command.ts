import { dayOf } from '@iltizam/domain/country-clock';
import { viewMinutes, checkView } from '@iltizam/domain/view-as';
import { checkTypedReason } from '@iltizam/domain/justifications';
import { readActor } from '../accounts/actor.queries.js';
import { SessionEntity } from '../accounts/session.entity.js';
import { touchUser } from '../accounts/user.commands.js';
import { UserEntity } from '../accounts/user.entity.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, notFound } from '../graphql/refused.js';
import type { ViewAsInput } from './view-as.type.js';

/** From the next request on this session reads as somebody else, until it is ended or the time is over. */
export async function viewAs(context: Context, input: ViewAsInput): Promise<{ endsAt: Date }> {
  const { endsAt } = await runCommand(context, {
    operation: 'Mutation.viewAs',
    input,
    async change(change) {
      const reason = accepted(checkTypedReason(input.reason));
      const user = await change.em.findOne(UserEntity, { id: knownId(input.user), disabledAt: null });
      if (!user) throw notFound();
      const viewed = await readActor(readerOf(change.em), user.id, dayOf(change.now));
      accepted(checkView(change.actor, viewed));
      const until = new Date(change.now.getTime() + viewMinutes * 60_000);
      await change.em.nativeUpdate(
        SessionEntity,
        { id: context.signedIn!.sessionId },
        { viewedId: user.id, viewEndsAt: until },
      );
      touchUser(change, user.id, [
        { field: 'viewedAs', before: null, after: user.name },
        { field: 'reason', before: null, after: reason },
      ]);
      return { endsAt: until.toISOString() };
    },
  });
  return { endsAt: new Date(endsAt) };
}
