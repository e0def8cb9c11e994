import type { RefusalCode } from '@iltizam/domain/refusals';

/** What the server said no with, or why it could not be asked. */
export type ErrorCode = RefusalCode | 'UNREACHABLE' | 'UNEXPECTED';

export type Facts = Readonly<Record<string, string | number | null>>;

/** Every failure of a request to the server: a stable code, the input at fault, and the facts behind it. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly facts: Facts;

  constructor(code: ErrorCode, field: string | null = null, facts: Facts = {}) {
    // react-admin shows an error's message through the translator: the message is the text's key.
    super(`refusals.codes.${code}`);
    this.name = 'ApiError';
    this.code = code;
    this.field = field;
    this.facts = facts;
  }
}

export const isRefusal = (error: unknown, code: ErrorCode): error is ApiError =>
  error instanceof ApiError && error.code === code;
