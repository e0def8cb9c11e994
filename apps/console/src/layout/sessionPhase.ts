/** A session without a request ends after this time. */
const IDLE_MS = 30 * 60_000;

/** The person is warned this long before the end. */
export const WARNING_MS = 2 * 60_000;

export type SessionPhase = 'open' | 'ending' | 'ended';

/** Where an idle session stands, from the moment of its last answer. */
export function sessionPhase(lastContact: number, now: number): SessionPhase {
  const left = lastContact + IDLE_MS - now;
  if (left <= 0) return 'ended';
  return left <= WARNING_MS ? 'ending' : 'open';
}
