import type { CompletionCode } from './assessments.js';

/**
 * The level of completion a country gives itself in the Partnership's self-assessment, of the share its institution
 * reports. It is the institution's own word in the Partnership's terms, and no assessment of the reviewer's.
 */
export function ownCompletion(percent: number | null): CompletionCode | null {
  if (percent === null) return null;
  if (percent === 0) return 'NOT_STARTED';
  if (percent === 100) return 'COMPLETE';
  return percent < 50 ? 'LIMITED' : 'SUBSTANTIAL';
}
