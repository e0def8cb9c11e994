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
import type { Env } from '../env.js';

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

/** The identity provider of the configuration; null where none is named. */
export interface Provider {
  ask(callback: string): Promise<{ url: string; asked: Asked }>;
  /** Who came back; null where anything about the answer is not as it must be. */
  identify(answer: URL, asked: Asked): Promise<Identity | null>;
}

export function openProvider({ oidc, mode }: Env): Provider | null {
  if (oidc === null) return null;
  let found: Promise<Configuration> | null = null;
  // Asked when first needed, and again after a failure: a provider that is away keeps nobody from starting.
  const configuration = () =>
    (found ??= discovery(new URL(oidc.issuer), oidc.clientId, oidc.clientSecret, undefined, {
      execute: [
        // The token is checked by its signature too, not only by the way it came.
        enableNonRepudiationChecks,
        ...(mode === 'demo' && oidc.issuer.startsWith('http:') ? [allowInsecureRequests] : []),
      ],
      timeout: 10,
    }).catch((error: unknown) => {
      found = null;
      throw error;
    }));
  return {
    async ask(callback) {
      const asked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
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
      const tokens = await authorizationCodeGrant(await configuration(), answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }).catch(() => null);
      const claims = tokens?.claims();
      return claims ? { issuer: claims.iss, subject: claims.sub } : null;
    },
  };
}
