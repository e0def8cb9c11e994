/** What can become of a record, as far as everybody may see it. */
export const changeKinds = ['CREATED', 'UPDATED', 'DELETED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The records an app can follow; what is part of one (an activity, an outcome) is a change of the whole. */
export const changedRecords = ['ACTION_PLAN', 'INSTITUTION', 'MEETING', 'COMMITMENT', 'PROPOSAL'] as const;
export type ChangedRecord = (typeof changedRecords)[number];
