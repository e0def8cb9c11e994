import type { Cost } from './spending.js';

/** What somebody may still ask for, in headers any client of HTTP knows. */
export function setBudgetHeaders(
  set: (name: string, value: string) => void,
  { limit, remaining, resetAt }: Cost,
  now: Date,
  refused = false,
): void {
  const seconds = String(Math.max(1, Math.ceil((Date.parse(resetAt) - now.getTime()) / 1000)));
  set('ratelimit-limit', String(limit));
  set('ratelimit-remaining', String(remaining));
  set('ratelimit-reset', seconds);
  set('ratelimit-policy', `"cost";q=${limit};w=3600`);
  if (refused) set('retry-after', seconds);
}
