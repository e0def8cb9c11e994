/** A proposal is in exactly one of these; each counts in exactly one column of the reconciliation. */
export const proposalStates = [
  'DRAFT',
  'SUBMITTED',
  'AWAITING_AUTHOR',
  'REFERRED',
  'REFUSAL_PROPOSED',
  'INADMISSIBLE',
  'GROUPED',
  'ADMISSIBLE',
  'ASSIGNED',
  'RETAINED',
  'NOT_RETAINED',
  'INCORPORATED',
  'NOT_INCLUDED',
  'WITHDRAWN',
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** The named transitions: the only way a state changes. */
export const proposalActionNames = [
  'SUBMIT',
  'ADMIT',
  'PROPOSE_REFUSAL',
  'CONFIRM_REFUSAL',
  'CONTEST_REFUSAL',
  'ASK_AUTHOR',
  'ANSWER_QUESTION',
  'QUESTION_LAPSED',
  'REFER',
  'SESSION_ADMIT',
  'SESSION_REFUSE',
  'SESSION_UPHOLD',
  'SESSION_RETURN',
  'TAKE_BACK',
  'REOPEN',
  'OBJECT',
  'GROUP',
  'UNGROUP',
  'ASSIGN',
  'RETAIN',
  'NOT_RETAIN',
  'ALL_RETURNED',
  'INCORPORATE',
  'UNLINK',
  'NOT_INCLUDE',
  'WITHDRAW',
] as const;
export type ProposalAction = (typeof proposalActionNames)[number];

/** A plan's rule for refusals: a second reader confirms, or one person is enough. */
export const screeningPolicies = ['SECOND_READER', 'SINGLE'] as const;
export type ScreeningPolicy = (typeof screeningPolicies)[number];

/** States in which nobody has yet said whether the proposal is admissible. */
export const waitingForScreening = [
  'SUBMITTED',
  'AWAITING_AUTHOR',
  'REFERRED',
  'REFUSAL_PROPOSED',
] as const satisfies readonly ProposalState[];
