export type TimelineKind = 'proposal' | 'assignment' | 'commitment';
