import { stageRules, type StageKind, type Stages } from './plan-stages.js';
import type { Role } from './roles.js';

/**
 * A report on a card, from the first thing typed to its validation: what its officers say of a period, all of it
 * together. Nothing of it is public, and nothing of it is on the card, before it is validated.
 */
export const cardReportStates = ['DRAFT', 'SENT', 'RETURNED', 'VALIDATED'] as const;
export type CardReportState = (typeof cardReportStates)[number];

/** A report is given back with so many comments at most. */
export const mostReportComments = 50;

export const cardReportActionNames = ['SAVE', 'DISCARD', 'SEND', 'TAKE_BACK', 'RETURN', 'VALIDATE'] as const;
export type CardReportAction = (typeof cardReportActionNames)[number];

/** Everything the rules need to know of one report, as plain data. */
export type CardReportFacts = {
  state: CardReportState;
  leadInstitution: string;
  supportingInstitutions: readonly string[];
  openStages: readonly StageKind[];
  /** Fields that say something. */
  fields: number;
  /** Items of an update round that are neither reported nor confirmed as unchanged; 0 outside of a round. */
  waiting: number;
};

/** `ownCard`: an officer of the lead institution; `onCard`: of a supporting one too, for what it carries. */
export type CardReportPermit = 'always' | 'ownCard' | 'onCard';

export type CardReportRule = {
  action: CardReportAction;
  from: readonly CardReportState[];
  /** `same`: it stays where it is. */
  to: CardReportState | 'same';
  by: Partial<Record<Role, CardReportPermit>>;
  /** `saysSomething`: there is a field; `allAnswered`: nothing of the round waits. */
  when: readonly ('saysSomething' | 'allAnswered')[];
  needs: readonly 'comments'[];
  stages: Stages;
};

const { report } = stageRules;
const writers = { OFFICER: 'onCard', SECRETARIAT: 'always' } as const;
const senders = { OFFICER: 'ownCard', SECRETARIAT: 'always' } as const;
const secretariat = { SECRETARIAT: 'always' } as const;

/** The whole life of a report. */
// oxfmt-ignore
export const cardReportActions: readonly CardReportRule[] = [
  { action: 'SAVE', from: ['DRAFT', 'RETURNED'], to: 'same', by: writers, when: [], needs: [], stages: report },
  { action: 'DISCARD', from: ['DRAFT', 'RETURNED'], to: 'DRAFT', by: senders, when: [], needs: [], stages: report },
  { action: 'SEND', from: ['DRAFT', 'RETURNED'], to: 'SENT', by: senders, when: ['saysSomething', 'allAnswered'], needs: [], stages: report },
  { action: 'TAKE_BACK', from: ['SENT'], to: 'DRAFT', by: senders, when: [], needs: [], stages: report },
  { action: 'RETURN', from: ['SENT'], to: 'RETURNED', by: secretariat, when: [], needs: ['comments'], stages: report },
  { action: 'VALIDATE', from: ['SENT'], to: 'VALIDATED', by: secretariat, when: [], needs: [], stages: report },
];

/** States in which a report lies with the institution, which writes it. */
export const writtenCardReports: readonly CardReportState[] = ['DRAFT', 'RETURNED'];

/** States in which a report is still being worked on; a card has at most one such report. */
export const openCardReports = ['DRAFT', 'SENT', 'RETURNED'] as const satisfies readonly CardReportState[];
