import { AccountIdentityEntity } from '../oidc/account-identity.entity.js';
import { PasskeyEntity } from '../second-factors/passkey.entity.js';
import { RecoveryCodeEntity } from '../second-factors/recovery-code.entity.js';
import { TotpSecretEntity } from '../second-factors/totp-secret.entity.js';
import { AccountLinkEntity } from '../account-links/account-link.entity.js';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { RateLimitEntity } from '../accounts/rate-limit.entity.js';
import { SessionEntity } from '../accounts/session.entity.js';
import { UserEntity } from '../accounts/user.entity.js';
import { AssessmentEntity } from '../amendments/assessment.entity.js';
import { AssessmentReplyEntity } from '../amendments/assessment-reply.entity.js';
import { CommitmentVersionEntity } from '../amendments/commitment-version.entity.js';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import { AuditLinkEntity } from '../audit/audit-link.entity.js';
import { AuditAnchorEntity } from '../audit/audit-anchor.entity.js';
import { PublicChangeEntity } from '../changes/public-change.entity.js';
import { CardReportCommentEntity } from '../card-reports/card-report-comment.entity.js';
import { CardReportFieldEntity } from '../card-reports/card-report-field.entity.js';
import { CardReportReminderEntity } from '../card-reports/card-report-reminder.entity.js';
import { CardReportEntity } from '../card-reports/card-report.entity.js';
import { UpdateRoundEntity } from '../card-reports/update-round.entity.js';
import { AnswerTimeEntity } from '../status/answer-time.entity.js';
import { DataFileEntity } from '../open-data/data-file.entity.js';
import { DataPackageEntity } from '../open-data/data-package.entity.js';
import { IdempotencyKeyEntity } from '../commands/idempotency-key.entity.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { ActivityReportEntity } from '../commitments/activity-report.entity.js';
import { ApiClientEntity } from '../clients/api-client.entity.js';
import { ApiKeyEntity } from '../clients/api-key.entity.js';
import { DeprecatedUseEntity } from '../metering/deprecated-use.entity.js';
import { ApiUsageEntity } from '../metering/api-usage.entity.js';
import { WebhookEntity } from '../webhooks/webhook.entity.js';
import { WebhookDeliveryEntity } from '../webhooks/webhook-delivery.entity.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { CitizenLinkEntity } from '../citizens/citizen-link.entity.js';
import { CitizenSessionEntity } from '../citizens/citizen-session.entity.js';
import { ServerKeyEntity } from '../citizens/server-key.entity.js';
import { SpentProofEntity } from '../citizens/spent-proof.entity.js';
import { MailEntity } from '../mail/mail.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { CommitmentInstitutionEntity } from '../commitments/commitment-institution.entity.js';
import { CommitmentSourceEntity } from '../commitments/commitment-source.entity.js';
import { IndicatorEntity } from '../commitments/indicator.entity.js';
import { MeasurementEntity } from '../commitments/measurement.entity.js';
import { RelatedCommitmentEntity } from '../commitments/related-commitment.entity.js';
import { ConsentEntity } from '../consents/consent.entity.js';
import { DataRequestEntity } from '../data-requests/data-request.entity.js';
import { FollowEntity } from '../following/follow.entity.js';
import { FollowNewsEntity } from '../following/follow-news.entity.js';
import { NewsPlaceEntity } from '../following/news-place.entity.js';
import { ContentTextEntity } from '../content-texts/content-text.entity.js';
import { CountryEntity } from '../countries/country.entity.js';
import { HolidayEntity } from '../deadlines/holiday.entity.js';
import { ReminderEntity } from '../deadlines/reminder.entity.js';
import { DocumentEntity } from '../documents/document.entity.js';
import { SourceDocumentEntity } from '../documents/source-document.entity.js';
import { SessionItemEntity } from '../committee/session-item.entity.js';
import { SessionProposalEntity } from '../committee/session-proposal.entity.js';
import { SessionVoteEntity } from '../committee/session-vote.entity.js';
import { OutcomeLotItemEntity } from '../publication/outcome-lot-item.entity.js';
import { OutcomeLotEntity } from '../publication/outcome-lot.entity.js';
import { SessionVoterEntity } from '../committee/session-voter.entity.js';
import { AttendanceEntity } from '../committee/attendance.entity.js';
import { CandidacyEntity } from '../candidate-calls/candidacy.entity.js';
import { CandidateCallEntity } from '../candidate-calls/candidate-call.entity.js';
import { ScoreSheetEntity } from '../candidate-calls/score-sheet.entity.js';
import { CommitteeCycleEntity } from '../committee/committee-cycle.entity.js';
import { CommitteeSessionEntity } from '../committee/committee-session.entity.js';
import { MandateEntity } from '../committee/mandate.entity.js';
import { SecretPapersEntity } from '../committee/secret-papers.entity.js';
import { NotSameEntity } from '../duplicates/not-same.entity.js';
import { ProposalWordingEntity } from '../duplicates/proposal-wording.entity.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { InstitutionNameEntity } from '../institutions/institution-name.entity.js';
import { InstitutionParentEntity } from '../institutions/institution-parent.entity.js';
import { BackupEntity } from '../backup/backup.entity.js';
import { RestoreDrillEntity } from '../backup/restore-drill.entity.js';
import { JobEntity } from '../jobs/job.entity.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { MeetingInstitutionEntity } from '../meetings/meeting-institution.entity.js';
import { MeetingPollEntity } from '../meetings/meeting-poll.entity.js';
import { PollUrnEntity } from '../meetings/poll-urn.entity.js';
import { PollVoterEntity } from '../meetings/poll-voter.entity.js';
import { MeetingRegistrationEntity } from '../meetings/meeting-registration.entity.js';
import { WorkshopEntity } from '../meetings/workshop.entity.js';
import { WorkshopEntryEntity } from '../meetings/workshop-entry.entity.js';
import { MeetingThemeEntity } from '../meetings/meeting-theme.entity.js';
import { NewsEntity } from '../news/news.entity.js';
import { NoteEntity } from '../notes/note.entity.js';
import { NoteMentionEntity } from '../notes/note-mention.entity.js';
import { OutboxMessageEntity } from '../outbox/outbox-message.entity.js';
import { AreaEntity } from '../plans/area.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { StageEntity } from '../plans/stage.entity.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { PresenceEntity } from '../presence/presence.entity.js';
import { OutcomeEntity } from '../proposals/outcome.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { ProposalAuthorEntity } from '../proposals/proposal-author.entity.js';
import { ProposalDraftEntity } from '../proposals/proposal-draft.entity.js';
import { CommentReportEntity } from '../discussion/comment-report.entity.js';
import { ProposalCommentEntity } from '../discussion/proposal-comment.entity.js';
import { ProposalSupportEntity } from '../discussion/proposal-support.entity.js';
import { ModerationEntity } from '../moderation/moderation.entity.js';
import { ProposalTallyEntity } from '../proposals/proposal-tally.entity.js';
import { ProposalGroupEntity } from '../proposals/proposal-group.entity.js';
import { AttachmentEntity } from '../attachments/attachment.entity.js';
import { EvidenceEntity } from '../evidence/evidence.entity.js';
import { RecusalEntity } from '../proposals/recusal.entity.js';
import { JustificationTemplateEntity } from '../templates/justification-template.entity.js';
import { ThemeRuleEntity } from '../suggestions/theme-rule.entity.js';
import { TransitionEntity } from '../timeline/transition.entity.js';
import { SnoozeEntity } from '../triage/snooze.entity.js';
import { CommentEntity } from '../consultations/comment.entity.js';
import { PublicConsultationEntity } from '../consultations/public-consultation.entity.js';
import { TriagePlaceEntity } from '../triage/triage-place.entity.js';
import { SavedViewEntity } from '../views/saved-view.entity.js';

/** Every table of the product, in the order a newcomer would read them. */
export const entities = [
  CountryEntity,
  HolidayEntity,
  SourceDocumentEntity,
  DocumentEntity,
  NewsEntity,
  ContentTextEntity,
  SessionItemEntity,
  SessionProposalEntity,
  SessionVoteEntity,
  SessionVoterEntity,
  OutcomeLotEntity,
  OutcomeLotItemEntity,
  AttendanceEntity,
  CommitteeCycleEntity,
  CommitteeSessionEntity,
  MandateEntity,
  CandidateCallEntity,
  CandidacyEntity,
  ScoreSheetEntity,
  SecretPapersEntity,
  PlanEntity,
  StageEntity,
  AreaEntity,
  ThemeEntity,
  InstitutionEntity,
  InstitutionNameEntity,
  InstitutionParentEntity,
  MeetingEntity,
  MeetingThemeEntity,
  WorkshopEntity,
  WorkshopEntryEntity,
  MeetingPollEntity,
  PollUrnEntity,
  PollVoterEntity,
  MeetingRegistrationEntity,
  MeetingInstitutionEntity,
  ProposalEntity,
  ProposalGroupEntity,
  ProposalTallyEntity,
  ProposalAuthorEntity,
  ProposalDraftEntity,
  CommentReportEntity,
  ProposalCommentEntity,
  ProposalSupportEntity,
  ModerationEntity,
  OutcomeEntity,
  RecusalEntity,
  ProposalWordingEntity,
  NotSameEntity,
  ThemeRuleEntity,
  AssignmentEntity,
  ReminderEntity,
  NoteEntity,
  NoteMentionEntity,
  PresenceEntity,
  SnoozeEntity,
  TriagePlaceEntity,
  SavedViewEntity,
  JustificationTemplateEntity,
  CommitmentEntity,
  CommitmentInstitutionEntity,
  RelatedCommitmentEntity,
  CommitmentSourceEntity,
  ActivityEntity,
  ActivityReportEntity,
  IndicatorEntity,
  PublicConsultationEntity,
  CommentEntity,
  MeasurementEntity,
  CommitmentVersionEntity,
  AssessmentEntity,
  AssessmentReplyEntity,
  UpdateRoundEntity,
  CardReportEntity,
  CardReportFieldEntity,
  CardReportCommentEntity,
  CardReportReminderEntity,
  EvidenceEntity,
  AttachmentEntity,
  TransitionEntity,
  UserEntity,
  AccountLinkEntity,
  AccountIdentityEntity,
  PasskeyEntity,
  RecoveryCodeEntity,
  TotpSecretEntity,
  MembershipEntity,
  SessionEntity,
  CitizenEntity,
  CitizenLinkEntity,
  CitizenSessionEntity,
  SpentProofEntity,
  ServerKeyEntity,
  RateLimitEntity,
  ConsentEntity,
  FollowEntity,
  FollowNewsEntity,
  NewsPlaceEntity,
  DataRequestEntity,
  ApiClientEntity,
  ApiKeyEntity,
  ApiUsageEntity,
  DeprecatedUseEntity,
  WebhookEntity,
  WebhookDeliveryEntity,
  AuditEventEntity,
  AuditLinkEntity,
  AuditAnchorEntity,
  OutboxMessageEntity,
  MailEntity,
  PublicChangeEntity,
  DataPackageEntity,
  DataFileEntity,
  AnswerTimeEntity,
  IdempotencyKeyEntity,
  JobEntity,
  BackupEntity,
  RestoreDrillEntity,
];
