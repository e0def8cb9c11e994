import type { AssignmentDecision } from '@iltizam/domain/assignment-workflow';
import type { DatePrecision, Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { ProposalAction, ProposalState } from '@iltizam/domain/proposal-states';
import type { Provenance } from '@iltizam/domain/provenance';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';

/** One step of a proposal's life. Documents name no actor: there is none here. */
export type TimelineEntry = {
  action: ProposalAction;
  /** Null at receipt: no document shows an earlier draft. */
  from: ProposalState | null;
  to: ProposalState;
  /** A step known to its month stands on the month's first day. */
  at: Day;
  atPrecision: DatePrecision;
  /** The last day of a step that took several months; null for the others. */
  until: Day | null;
  untilPrecision: DatePrecision | null;
  /** The institution concerned: assigned to, answering. */
  institution: string | null;
  /** Why, where the document gives it. */
  reasonCode: InadmissibilityReason | null;
  reason: LocalizedText | null;
  provenance: Provenance;
};

/** The lead institution's answer, as far as the process is documented. */
export type RecordedAssignment = {
  institution: string;
  lead: true;
  state: AssignmentDecision;
  justification: LocalizedText | null;
  assignedAt: Day;
  assignedPrecision: DatePrecision;
  answeredOn: Day;
  answeredPrecision: DatePrecision;
  provenance: Provenance;
};

export type RecordedOutcome = {
  decision: OutcomeDecision;
  reason: InadmissibilityReason | null;
  justification: LocalizedText | null;
  publishedOn: Day;
  publishedPrecision: DatePrecision;
  provenance: Provenance;
};
