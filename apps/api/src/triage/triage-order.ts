export const triageOrders = ['DUE_ASC', 'SUBMITTED_AT_DESC', 'SUBMITTED_AT_ASC', 'REFERENCE_ASC'] as const;
export type TriageOrder = (typeof triageOrders)[number];
