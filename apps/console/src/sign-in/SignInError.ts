import type { SignInRefusal } from '../api/session';

/** Why a session could not be opened. */
export class SignInError extends Error {
  readonly refusal: SignInRefusal;

  constructor(refusal: SignInRefusal) {
    super(`signIn.refusals.${refusal.code}`);
    this.name = 'SignInError';
    this.refusal = refusal;
  }
}
