import { askAuth, type AuthAnswer } from '../api/session';

type Begun = Record<string, unknown>;

/** The browser's dialog was closed, or the device has no such key. */
const notGiven = { refusal: { code: 'PASSKEY_NOT_GIVEN' } };

/** Asks the browser for a key that was made for this site, and shows the server what it signed. */
export async function showPasskey(): Promise<AuthAnswer<{ ok: true }>> {
  const begun = await askAuth<Begun>('second-factor/passkey');
  if ('refusal' in begun) return begun;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    const passkey = await startAuthentication({ optionsJSON: begun.value as never });
    return await askAuth('second-factor', { passkey });
  } catch {
    return notGiven;
  }
}

export type Confirmed = { ok: true; recoveryCodes: string[] | null };

/** Has the browser make a key for this site. `current`: the password, where somebody is in already. */
export async function makePasskey(name: string, current?: string): Promise<AuthAnswer<Confirmed>> {
  const begun = await askAuth<Begun>('enrol/passkey', { current });
  if ('refusal' in begun) return begun;
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    const response = await startRegistration({ optionsJSON: begun.value as never });
    return await askAuth<Confirmed>('enrol/passkey/confirm', { name, response, current });
  } catch {
    return notGiven;
  }
}
