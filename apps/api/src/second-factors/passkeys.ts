import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { clock } from '../database/clock.js';
import type { EntityManager } from '../database/database.js';
import { PasskeyEntity } from './passkey.entity.js';

/** For which site keys are made, and from which pages they are used. */
export interface Site {
  /** The name without a port. */
  name: string;
  origin: string;
}

/** ES256, EdDSA and RS256: what devices in use can do. */
const ALGORITHMS = [-7, -8, -257];

/** What the browser is to sign next time, and with which of somebody's keys. */
export async function askForPasskey(em: EntityManager, site: Site, userId: string) {
  const held = await em.find(PasskeyEntity, { userId });
  return generateAuthenticationOptions({
    rpID: site.name,
    allowCredentials: held.map(({ credentialId: id, transports }) => ({ id, transports })),
    // The password was shown before: that the key is there is enough.
    userVerification: 'discouraged',
  });
}

type Signed = Parameters<typeof verifyAuthenticationResponse>[0]['response'];
type Made = Parameters<typeof verifyRegistrationResponse>[0]['response'];

export async function takePasskey(
  em: EntityManager,
  site: Site,
  userId: string,
  { challenge, response }: { challenge: string; response: unknown },
): Promise<boolean> {
  const signed = response as Signed;
  if (typeof signed.id !== 'string') return false;
  const held = await em.findOne(PasskeyEntity, { userId, credentialId: signed.id });
  if (!held) return false;
  const checked = await verifyAuthenticationResponse({
    response: signed,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.name,
    requireUserVerification: false,
    credential: {
      id: held.credentialId,
      publicKey: new Uint8Array(Buffer.from(held.publicKey, 'base64url')),
      counter: held.counter,
      transports: held.transports,
    },
  }).catch(notSigned);
  if (!checked?.verified) return false;
  held.counter = checked.authenticationInfo.newCounter;
  held.usedAt = clock.now();
  return true;
}

/** What the browser needs to make a key. */
export async function offerPasskey(
  em: EntityManager,
  site: Site,
  user: { id: string; email: string; name: string },
) {
  const held = await em.find(PasskeyEntity, { userId: user.id });
  return generateRegistrationOptions({
    rpName: 'Iltizam',
    rpID: site.name,
    userName: user.email,
    userDisplayName: user.name,
    userID: new Uint8Array(Buffer.from(user.id)),
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: held.map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' },
  });
}

export async function keepPasskey(
  em: EntityManager,
  site: Site,
  userId: string,
  { challenge, response, name }: { challenge: string; response: unknown; name: string },
): Promise<boolean> {
  const checked = await verifyRegistrationResponse({
    response: response as Made,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.name,
    requireUserVerification: false,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(notSigned);
  if (!checked?.verified) return false;
  const { credential } = checked.registrationInfo;
  if (await em.findOne(PasskeyEntity, { credentialId: credential.id })) return false;
  em.create(PasskeyEntity, {
    userId,
    name,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    createdAt: clock.now(),
    usedAt: null,
  });
  return true;
}

/** The library throws at what is malformed, foreign or wrongly signed: to us it is all "no". */
const notSigned = (): null => null;
