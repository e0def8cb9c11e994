import type { AssignmentAction } from '@iltizam/domain/assignment-workflow';
import type { amendment } from '@iltizam/domain/amendments';
import type { CommitmentAction } from '@iltizam/domain/commitment-table';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import type {
  ActivityStatus,
  ActorRole,
  AmbitionCode,
  AssignmentDecision,
  Channel,
  College,
  CommitmentState,
  CompletionCode,
  EarlyResultCode,
  InadmissibilityReason,
  IndicatorKind,
  IndicatorUnit,
  InstitutionKind,
  MeetingFormat,
  MeetingInstitutionRole,
  MeetingKind,
  OgpRequirement,
  OgpValue,
  Provenance,
  PublicState,
  StageKind,
  Voice,
} from '../generated/graphql.js';

/** What a timeline can report. The contract sends it as text; the lists are the domain's. */
export type TimelineAction = ProposalAction | AssignmentAction | CommitmentAction | typeof amendment;

/** Every value of every closed list has a label: the compiler refuses a language that forgets one. */
export interface Labels {
  stage: Record<StageKind, string>;
  commitmentState: Record<CommitmentState, string>;
  activityStatus: Record<ActivityStatus, string>;
  publicState: Record<PublicState, string>;
  reason: Record<InadmissibilityReason, string>;
  assignmentDecision: Record<AssignmentDecision, string>;
  channel: Record<Channel, string>;
  institutionKind: Record<InstitutionKind, string>;
  meetingKind: Record<MeetingKind, string>;
  meetingFormat: Record<MeetingFormat, string>;
  meetingRole: Record<MeetingInstitutionRole, string>;
  indicatorKind: Record<IndicatorKind, string>;
  indicatorUnit: Record<IndicatorUnit, string>;
  ogpValue: Record<OgpValue, string>;
  voice: Record<Voice, string>;
  completion: Record<CompletionCode, string>;
  ambition: Record<AmbitionCode, string>;
  earlyResults: Record<EarlyResultCode, string>;
  actor: Record<ActorRole, string>;
  college: Record<College, string>;
  action: Record<TimelineAction, string>;
  requirement: Record<OgpRequirement, string>;
  provenance: Record<Provenance, string>;
}
