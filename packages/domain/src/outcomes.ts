/** What became of a proposal, as it is published with its reasons. */
export const outcomeDecisions = [
  'RETAINED',
  'PARTLY_RETAINED',
  'NOT_RETAINED',
  'INADMISSIBLE',
  'GROUPED',
  'INCORPORATED',
  'NOT_INCLUDED',
] as const;
export type OutcomeDecision = (typeof outcomeDecisions)[number];
