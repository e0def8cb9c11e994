import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import type { Logger } from 'pino';
import type { Env } from '../env.js';
import { Breaker, ServiceAway } from '../outside/breaker.js';

/** What has to come back as it was sent, or the answer is somebody else's. */
export interface Asked {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Identity {
  issuer: string;
  subject: string;
}

/** The identity provider of the configuration; each question fails with `ServiceAway` where it does not answer. */
export interface Provider {
  /** Where somebody is sent to, once it is known to be there: what a browser meets elsewhere is out of our hands. */
  ask(callback: string): Promise<{ url: string; asked: Asked }>;
  /** Who came back; null where anything about the answer is not as it must be. */
  identify(answer: URL, asked: Asked): Promise<Identity | null>;
  answers(): Promise<boolean>;
}

const NAME = 'identity provider';

/** Somebody looks at a button meanwhile. Three times nobody, and for ten seconds everybody is told at once. */
export const usual = { failures: 3, patienceMs: 3_000, pauseMs: 10_000 };

type Failure = Error & { code?: string; cause?: unknown };

/** No answer in time, none at all, or one that says that it cannot. */
const isAway = ({ name, code, message, cause }: Failure): boolean =>
  code === 'OAUTH_TIMEOUT' ||
  (name === 'TypeError' && message === 'fetch failed') ||
  (cause instanceof Response && cause.status >= 500);

/** Null where none is named. */
export function openProvider(
  { oidc, mode }: Pick<Env, 'oidc' | 'mode'>,
  log: Logger,
  given: Partial<typeof usual> = {},
): Provider | null {
  if (oidc === null) return null;
  const times = { ...usual, ...given };
  const breaker = new Breaker(NAME, { ...times, isAway, log });
  const discover = () =>
    discovery(new URL(oidc.issuer), oidc.clientId, oidc.clientSecret, undefined, {
      execute: [
        // The token is checked by its signature too, not only by the way it came.
        enableNonRepudiationChecks,
        ...(mode === 'demo' && oidc.issuer.startsWith('http:') ? [allowInsecureRequests] : []),
      ],
      timeout: times.patienceMs / 1000,
    }).catch((error: unknown) => {
      throw new ServiceAway(NAME, error);
    });
  // Asked when first needed: a provider that is away keeps nobody from starting.
  let known: Configuration | null = null;
  return {
    async ask(callback) {
      known = await breaker.run(discover);
      const asked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(known, {
        redirect_uri: callback,
        scope: 'openid',
        state: asked.state,
        nonce: asked.nonce,
        code_challenge: await calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, asked };
    },
    async identify(answer, { state, nonce, verifier }) {
      const tokens = await breaker
        .run(async () =>
          authorizationCodeGrant((known ??= await discover()), answer, {
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
            idTokenExpected: true,
          }),
        )
        .catch((error: unknown) => {
          if (error instanceof ServiceAway) throw error;
          return null;
        });
      const claims = tokens?.claims();
      return claims ? { issuer: claims.iss, subject: claims.sub } : null;
    },
    answers: () => breaker.answers(discover),
  };
}
