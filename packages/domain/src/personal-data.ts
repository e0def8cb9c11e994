/** What a column of a table holds: shown to everybody, working data, a person's, or what the law protects further. */
export const columnClasses = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE'] as const;
export type ColumnClass = (typeof columnClasses)[number];

/** Why personal data is held. Nothing is held without one. */
export const dataPurposes = [
  'SIGN_IN',
  'SESSION',
  'ACCOUNTABILITY',
  'LIMITS',
  'AUTHORSHIP',
  'CONFIRMATION',
  'CONSENT_PROOF',
  'MAIL',
  'FOLLOWING',
  'PARTICIPATION',
  'CANDIDACY',
  'COMMENTING',
  'REQUESTS',
  'API_ACCESS',
] as const;
export type DataPurpose = (typeof dataPurposes)[number];

/** What makes it lawful: the person agreed, or the body has the duty by law. */
export type DataGround = 'CONSENT' | 'PUBLIC_DUTY';

/** Who may read it beside the person themselves; the secretariat and the administrator give a reason, which is logged. */
export type DataRecipient = 'NOBODY' | 'COMMITTEE' | 'SECRETARIAT' | 'ADMINISTRATOR';

/** The event after which the days of keeping count. */
export const keptAfter = [
  'SIGN_OUT',
  'LAST_REQUEST',
  'LINK_EXPIRED',
  'PROPOSAL_CLOSED',
  'MAIL_SENT',
  'UNSUBSCRIBED',
  'MEETING',
  'CALL_DECIDED',
  'REQUEST_ANSWERED',
  'LAST_USE',
] as const;
export type KeptAfter = (typeof keptAfter)[number];

export type DataUse = {
  ground: DataGround;
  readBy: readonly DataRecipient[];
  /** Null: kept with the official acts it belongs to, as the law on archives has it. */
  kept: { days: number; after: KeptAfter } | null;
};

/** The register of processing: one line a purpose. The nightly job takes its terms from here, and so does the public page. */
// oxfmt-ignore
export const dataUses: Readonly<Record<DataPurpose, DataUse>> = {
  SIGN_IN:        { ground: 'PUBLIC_DUTY', readBy: ['ADMINISTRATOR'], kept: null },
  SESSION:        { ground: 'PUBLIC_DUTY', readBy: ['NOBODY'],        kept: { days: 0,   after: 'SIGN_OUT' } },
  ACCOUNTABILITY: { ground: 'PUBLIC_DUTY', readBy: ['ADMINISTRATOR'], kept: null },
  LIMITS:         { ground: 'PUBLIC_DUTY', readBy: ['NOBODY'],        kept: { days: 2,   after: 'LAST_REQUEST' } },
  AUTHORSHIP:     { ground: 'PUBLIC_DUTY', readBy: ['SECRETARIAT', 'ADMINISTRATOR'], kept: { days: 365, after: 'PROPOSAL_CLOSED' } },
  CONFIRMATION:   { ground: 'CONSENT',     readBy: ['NOBODY'],        kept: { days: 7,   after: 'LINK_EXPIRED' } },
  CONSENT_PROOF:  { ground: 'PUBLIC_DUTY', readBy: ['ADMINISTRATOR'], kept: { days: 365, after: 'LAST_USE' } },
  MAIL:           { ground: 'PUBLIC_DUTY', readBy: ['ADMINISTRATOR'], kept: { days: 30,  after: 'MAIL_SENT' } },
  FOLLOWING:      { ground: 'CONSENT',     readBy: ['NOBODY'],        kept: { days: 30,  after: 'UNSUBSCRIBED' } },
  PARTICIPATION:  { ground: 'CONSENT',     readBy: ['SECRETARIAT'],   kept: { days: 90,  after: 'MEETING' } },
  CANDIDACY:      { ground: 'CONSENT',     readBy: ['COMMITTEE', 'SECRETARIAT'], kept: { days: 365, after: 'CALL_DECIDED' } },
  COMMENTING:     { ground: 'PUBLIC_DUTY', readBy: ['SECRETARIAT', 'ADMINISTRATOR'], kept: { days: 365, after: 'LAST_USE' } },
  REQUESTS:       { ground: 'PUBLIC_DUTY', readBy: ['SECRETARIAT', 'ADMINISTRATOR'], kept: { days: 365, after: 'REQUEST_ANSWERED' } },
  API_ACCESS:     { ground: 'PUBLIC_DUTY', readBy: ['ADMINISTRATOR'], kept: null },
};

/** The days a purpose allows; what is kept with the acts has no end a job could reach. */
export function daysKept(purpose: DataPurpose): number {
  const { kept } = dataUses[purpose];
  if (kept === null) throw new Error(`${purpose} is kept with the official acts`);
  return kept.days;
}
