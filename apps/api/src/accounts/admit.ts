import { dayOf } from '@iltizam/domain/country-clock';
import { signInStage, type SignInStage } from '@iltizam/domain/second-factor';
import { clock } from '../database/clock.js';
import { readerOf, type EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import { readActor } from './actor.queries.js';
import { recordOwnAct } from './record-own-act.js';
import { endSession, openSession, removeEndedSessions } from './sessions.js';
import type { Attempt } from './attempt.js';
import type { UserEntity } from './user.entity.js';

export interface Admitted {
  token: string;
  /** Before `COMPLETE` the session opens nothing but its own next step. */
  stage: SignInStage;
}

/** A new session with a new token for whoever showed the first factor; what the browser held before is dead. */
export async function admit(
  em: EntityManager,
  user: Pick<UserEntity, 'id' | 'name' | 'secondFactorAt'>,
  attempt: Attempt,
  mode: Env['mode'],
): Promise<Admitted> {
  const now = clock.now();
  return em.transactional(async (tx) => {
    if (attempt.oldToken !== null) await endSession(tx, attempt.oldToken);
    await removeEndedSessions(tx, now);
    const { memberships } = await readActor(readerOf(tx), user.id, dayOf(now));
    const stage = signInStage({
      mode,
      roles: memberships.map(({ role }) => role),
      enrolled: user.secondFactorAt != null,
      shown: false,
    });
    const complete = stage === 'COMPLETE';
    const opening = { userId: user.id, ...attempt, secondFactor: null, complete };
    const token = openSession(tx, opening, now);
    if (complete) await noteSignIn(tx, user, attempt.requestId);
    return { token, stage };
  });
}

/** The whole way in was gone. */
export async function noteSignIn(
  em: EntityManager,
  user: { id: string; name: string },
  requestId: string,
): Promise<void> {
  // Its version stays: signing in changes nothing an administrator could have seen differently.
  await em.execute('update account set last_sign_in_at = ? where id = ?', [clock.now(), user.id]);
  recordOwnAct(em, { operation: 'signIn', who: user, requestId });
}
