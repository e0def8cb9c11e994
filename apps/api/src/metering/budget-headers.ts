import type { Cost } from './spending.js';

/** What somebody may still ask for, in headers any client of HTTP knows. */
export function budgetHeaders(
  { limit, remaining, resetAt }: Cost,
  now: Date,
  refused = false,
): [name: string, value: string][] {
  const seconds = String(Math.max(1, Math.ceil((Date.parse(resetAt) - now.getTime()) / 1000)));
  return [
    ['ratelimit-limit', String(limit)],
    ['ratelimit-remaining', String(remaining)],
    ['ratelimit-reset', seconds],
    ['ratelimit-policy', `"cost";q=${limit};w=3600`],
    ...(refused ? ([['retry-after', seconds]] as [string, string][]) : []),
  ];
}
