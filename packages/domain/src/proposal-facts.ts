import type { AssignmentState } from './assignment-workflow.js';
import type { Channel } from './channels.js';
import type { Day } from './days.js';
import type { LocalizedText } from './languages.js';
import type { StageKind } from './plan-stages.js';
import type { ProposalAction, ProposalState, ScreeningPolicy } from './proposal-states.js';
import type { InadmissibilityReason } from './reasons.js';
import type { ActorRole, College } from './roles.js';
import type { ScreeningChecks } from './screening-checks.js';

/** Everything the rules need to know of one proposal, as plain data. */
export type ProposalFacts = {
  reference: string;
  state: ProposalState;
  /** The state TAKE_BACK, UNGROUP or SESSION_UPHOLD would restore; see `replay` in proposal-history. */
  formerState: ProposalState | null;
  /** The stages of its plan that are open. */
  openStages: readonly StageKind[];
  policy: ScreeningPolicy;
  channel: Channel;
  /** An author with a confirmed address, who can be asked. */
  hasReachableAuthor: boolean;
  /** A question was asked and answered, or its term ended. */
  askedAuthor: boolean;
  /** The author's one objection is spent. */
  hasObjected: boolean;
  /** Who proposed the refusal that now waits for its second reader. */
  proposedBy: { userId: string | null; role: ActorRole; college: College | null } | null;
  /** The step that led to the present state, where it was a decision of a person. */
  lastDecision: { userId: string | null; action: ProposalAction } | null;
  /** The outcome of the present state is published. */
  outcomePublished: boolean;
  /** The live ones: what was taken back or replaced is not among them. */
  assignments: readonly { institution: string; lead: boolean; state: AssignmentState }[];
  /** Seats of the committee are agreed today: what is referred is decided by its session. */
  committeeSits: boolean;
  /** The person who acts cannot act on this proposal; see recusal. */
  recused: boolean;
  /** The reference of the lead of its group, if it follows one. */
  groupLead: string | null;
};

/** What came with the request. ASK_AUTHOR's question is the `reason` text. */
export type ProposalGiven = {
  reasonCode?: InadmissibilityReason | null;
  reason?: LocalizedText | null;
  /** How the criteria of screening were answered. */
  checks?: ScreeningChecks | null;
  institutions?: { lead: string; others: readonly string[] } | null;
  dueOn?: Day | null;
  /** The country's day of the request, so that a due date can be checked without a clock. */
  today?: Day | null;
  /** The proposal that leads the group. */
  lead?: { reference: string; state: ProposalState; samePlan: boolean } | null;
  commitment?: string | null;
};

/** What is decided, and in which capacity: the timeline's entry. */
export type ProposalDecision = {
  action: ProposalAction;
  from: ProposalState;
  to: ProposalState;
  actorRole: ActorRole;
  actorCollege: College | null;
};
