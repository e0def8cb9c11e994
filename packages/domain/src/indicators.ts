export const indicatorKinds = ['TRACKING', 'IMPACT'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const indicatorUnits = ['COUNT', 'PERCENT', 'MILESTONE', 'SCORE', 'DAYS', 'RANK'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Which way is good. */
export const indicatorDirections = ['UP', 'DOWN'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];
