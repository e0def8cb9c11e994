import type { Router } from 'express';
import type { Logger } from 'pino';
import { accountLinkRoutes } from '../account-links/account-link.routes.js';
import { openAccountLinkDesk } from '../account-links/account-link-desk.js';
import { keysOr } from '../citizens/server-key.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { ownAccountRoutes } from '../own-account/own-account.routes.js';
import { passwordProofs } from '../own-account/prove-password.js';
import { enrolmentRoutes } from '../second-factors/enrolment.routes.js';
import { secondFactorRoutes } from '../second-factors/second-factor.routes.js';
import { secretBox } from '../second-factors/secret-box.js';
import { endViewRoutes } from '../view-as/end-view.routes.js';
import { openIdentityDesk } from '../oidc/identity-desk.js';
import { oidcRoutes } from '../oidc/oidc.routes.js';
import type { Provider } from '../oidc/provider.js';
import { openAttempts } from './attempts.js';
import { authRoutes } from './auth.routes.js';
import { openCounters } from './counter.js';
import { openSessions, sessionsOfRequests } from './request-session.js';
import { signInRoutes } from './sign-in.routes.js';
import { openSignInDesk } from './sign-in.js';

const QUARTER_HOUR = 15 * 60;

/** Everything under `/api/auth`, with its limits. */
export async function openAccounts(
  env: Env,
  orm: Database,
  provider: Provider | null,
  log: Logger,
): Promise<Router> {
  const counter = await openCounters(orm);
  const desk = openSignInDesk(orm, openAttempts(counter), env.mode, log);
  const links = openAccountLinkDesk(
    orm,
    {
      network: counter('account-link-network', { points: 60, duration: QUARTER_HOUR }),
      account: counter('account-link-account', { points: 3, duration: 4 * QUARTER_HOUR }),
    },
    env.mode,
  );
  const sessionOf = sessionsOfRequests(env, orm);
  const prove = passwordProofs(orm, counter('own-password', { points: 10, duration: QUARTER_HOUR }));
  const wrong = counter('second-factor', { points: 10, duration: QUARTER_HOUR });
  const box = secretBox(await keysOr(env.secretsKeys, readerOf(orm.em.fork()), 'secrets'));
  const oidc =
    provider &&
    oidcRoutes(env, {
      provider,
      box,
      desk: openIdentityDesk(orm, env.mode),
      openSession: openSessions(env, orm),
      counter: counter('oidc-network', { points: 60, duration: QUARTER_HOUR }),
    });
  const parts = [
    signInRoutes(env, orm, desk),
    accountLinkRoutes(links),
    ownAccountRoutes(env, orm, { sessionOf, prove }),
    endViewRoutes(orm, sessionOf),
    secondFactorRoutes(env, orm, { sessionOf, box, wrong }),
    enrolmentRoutes(env, orm, { sessionOf, prove, box }),
  ];
  return oidc ? authRoutes(env, [...parts, oidc.out], [oidc.back]) : authRoutes(env, parts);
}
