import { Refused } from '../graphql/refused.js';

/** Somebody has to make room first. */
export const ROOM_AFTER_SECONDS = 60;

/** PostgreSQL's code for a disk that is full, and the system's own. */
const full = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/** There is no room on the disk: nothing was written, and the same may be asked again when there is. */
export function noRoom(): Refused {
  const facts = { why: 'diskFull', retryAfterSeconds: ROOM_AFTER_SECONDS };
  const refused = new Refused({ code: 'RATE_LIMITED', field: 'storage', facts });
  const headers = new Map([['retry-after', String(ROOM_AFTER_SECONDS)]]);
  refused.extensions['http'] = { status: 507, headers };
  return refused;
}

/** Is it the disk that is full, and not what was asked? */
export function isForWantOfRoom(error: unknown): boolean {
  for (let inner = error; inner instanceof Error;) {
    const { code, cause, originalError } = inner as {
      code?: unknown;
      cause?: unknown;
      originalError?: unknown;
    };
    if (full.has(String(code))) return true;
    inner = cause ?? originalError;
  }
  return false;
}
