import { refuse, type Refusal, type Result } from '@iltizam/domain/refusals';
import { GraphQLError } from 'graphql';

/** English, for developers; people read the translation their app makes of the code. */
const sentences: Record<Refusal['code'], string> = {
  NOT_FOUND: 'There is no such record for you.',
  NOT_ALLOWED: 'You may not do this.',
  WRONG_STATE: 'The record is in a state that does not allow this.',
  REASON_REQUIRED: 'A reason is required.',
  STALE_VERSION: 'The record has changed since you read it; nothing was written.',
  STAGE_CLOSED: 'The stage of the plan that allows this is not open.',
  INVALID_INPUT: 'A value is not acceptable.',
  LIMIT_EXCEEDED: 'The request is larger than a limit.',
  RATE_LIMITED: 'Too many requests; wait before the next one.',
  CONFLICTING_KEY: 'This idempotency key was used with another input.',
};

/** Both sides of a lost race, so that a person can choose: what stands now, and what they sent. */
export interface Conflict {
  current: Record<string, unknown>;
  yours: Record<string, unknown>;
}

/** A refusal on its way to the caller: nothing was written, and the code says why. */
export class Refused extends GraphQLError {
  constructor(
    readonly refusal: Refusal,
    conflict?: Conflict,
  ) {
    super(sentences[refusal.code], {
      extensions: {
        code: refusal.code,
        field: refusal.field ?? null,
        facts: refusal.facts ?? {},
        ...(conflict ? { conflict } : {}),
      },
    });
  }
}

export const notFound = () => new Refused({ code: 'NOT_FOUND' });

/** Ends a command with a refusal. */
export function deny(...refusal: Parameters<typeof refuse>): never {
  throw new Refused(refuse(...refusal).refusal);
}

/** The value of an accepted result; a refused one leaves as an error. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}
