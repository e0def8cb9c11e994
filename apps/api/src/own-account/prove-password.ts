import { tooMany } from '../accounts/auth.routes.js';
import type { Counter } from '../accounts/counter.js';
import { isPassword } from '../accounts/passwords.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import type { SignedIn } from '../accounts/signed-in.js';
import { UserEntity } from '../accounts/user.entity.js';
import type { Database } from '../database/database.js';
import { HttpFailure } from '../http/failures.js';

/** Whoever found a browser open cannot make the account their own: the current password is asked. */
export type ProvePassword = (
  signedIn: SignedIn,
  typed: unknown,
  act: { operation: string; requestId: string },
) => Promise<UserEntity>;

export function passwordProofs(orm: Database, wrong: Counter): ProvePassword {
  return async ({ userId }, typed, { operation, requestId }) => {
    const blocked = await wrong.count(userId);
    if (blocked) throw tooMany(blocked);
    const em = orm.em.fork();
    const user = await em.findOneOrFail(UserEntity, { id: userId });
    if (typeof typed === 'string' && (await isPassword(user.passwordHash ?? null, typed.slice(0, 300)))) {
      await wrong.forget(userId);
      return user;
    }
    recordOwnAct(em, { operation, outcome: 'NOT_ALLOWED', who: user, requestId });
    await em.flush();
    throw new HttpFailure(403, 'PASSWORD_WRONG', 'The current password is wrong.');
  };
}
