import type {
  ActivityStatus,
  AssignmentState,
  CandidacyState,
  CandidateCallState,
  CardReportState,
  CommitmentState,
  EvidenceState,
  ProposalState,
  SessionItemState,
  SessionState,
} from '../generated/graphql';
import type { Tone } from './toneColours';

const proposal: Record<ProposalState, Tone> = {
  DRAFT: 'quiet',
  SUBMITTED: 'waiting',
  AWAITING_AUTHOR: 'waiting',
  REFERRED: 'moving',
  REFUSAL_PROPOSED: 'waiting',
  INADMISSIBLE: 'bad',
  GROUPED: 'quiet',
  ADMISSIBLE: 'waiting',
  ASSIGNED: 'moving',
  RETAINED: 'good',
  NOT_RETAINED: 'bad',
  INCORPORATED: 'good',
  NOT_INCLUDED: 'bad',
  WITHDRAWN: 'quiet',
};

const assignment: Record<AssignmentState, Tone> = {
  PENDING: 'waiting',
  ACCEPTED: 'moving',
  RETAINED: 'good',
  PARTLY_RETAINED: 'good',
  NOT_RETAINED: 'bad',
  RETURNED: 'quiet',
};

const commitment: Record<CommitmentState, Tone> = {
  DRAFT: 'quiet',
  PROPOSED: 'waiting',
  IN_CONSULTATION: 'moving',
  ADOPTED: 'moving',
  IN_PROGRESS: 'moving',
  COMPLETED: 'good',
  CLOSED_INCOMPLETE: 'bad',
  DROPPED: 'quiet',
};

const activity: Record<ActivityStatus, Tone> = {
  NOT_STARTED: 'quiet',
  IN_PROGRESS: 'moving',
  COMPLETED: 'good',
  DELAYED: 'bad',
  CANCELLED: 'quiet',
};

const evidence: Record<EvidenceState, Tone> = {
  SENDING: 'moving',
  CHECKING: 'moving',
  AVAILABLE: 'good',
  REFUSED: 'bad',
};

const cardReport: Record<CardReportState, Tone> = {
  DRAFT: 'quiet',
  SENT: 'waiting',
  RETURNED: 'bad',
  VALIDATED: 'good',
};

const session: Record<SessionState, Tone> = {
  CONVENED: 'waiting',
  OPEN: 'moving',
  CLOSED: 'waiting',
  PUBLISHED: 'good',
  CANCELLED: 'quiet',
};

const sessionItem: Record<SessionItemState, Tone> = {
  WAITING: 'quiet',
  VOTING: 'moving',
  ADOPTED: 'good',
  REJECTED: 'bad',
  POSTPONED: 'waiting',
  WITHDRAWN: 'quiet',
};

const candidateCall: Record<CandidateCallState, Tone> = {
  DRAFT: 'quiet',
  OPEN: 'moving',
  SCORING: 'moving',
  SCORED: 'waiting',
  DECIDED: 'good',
  CANCELLED: 'quiet',
};

const candidacy: Record<CandidacyState, Tone> = {
  RECEIVED: 'waiting',
  ELIGIBLE: 'moving',
  INELIGIBLE: 'bad',
  WITHDRAWN: 'quiet',
  RETAINED: 'good',
  RESERVE: 'moving',
  NOT_RETAINED: 'quiet',
};

/** The tone each state is drawn in; the words are in the catalogues under the same names. */
export const tones = {
  proposal,
  assignment,
  commitment,
  activity,
  evidence,
  cardReport,
  session,
  sessionItem,
  candidateCall,
  candidacy,
} as const satisfies Record<string, Record<string, Tone>>;

export type StateGroup = keyof typeof tones;
