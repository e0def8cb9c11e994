import type { OwedStep, SignInRefusal } from '../api/session';

/** Why a session could not be opened. */
export class SignInError extends Error {
  readonly refusal: SignInRefusal;

  constructor(refusal: SignInRefusal) {
    super(`signIn.refusals.${refusal.code}`);
    this.name = 'SignInError';
    this.refusal = refusal;
  }
}

/** The password is right, and something is to be shown or set up before anybody is in. */
export class StepOwed extends Error {
  readonly step: OwedStep;

  constructor(step: OwedStep) {
    super(step);
    this.name = 'StepOwed';
    this.step = step;
  }
}
