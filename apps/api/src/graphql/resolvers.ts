import { commitmentResolvers } from './commitment-resolvers.js';
import { OutcomeLotResolver } from '../publication/outcome-lot.resolver.js';
import { committeeResolvers } from './committee-resolvers.js';
import { ContentTextResolver } from '../content-texts/content-text.resolver.js';
import { DocumentResolver } from '../documents/document.resolver.js';
import { NewsResolver } from '../news/news.resolver.js';
import { AttachmentMutationsResolver } from '../attachments/attachment-mutations.resolver.js';
import {
  DraftAttachmentsResolver,
  ModerationAttachmentsResolver,
  ProposalAttachmentsResolver,
} from '../attachments/attachment.resolver.js';
import { UserMutations } from '../accounts/user.mutations.js';
import { ViewAsResolver } from '../view-as/view-as.resolver.js';
import { MeResolver, MembershipResolver, UserResolver } from '../accounts/user.resolver.js';
import { NamingResolver, ShownAuthorResolver } from '../consents/naming.resolver.js';
import { TombstoneResolver } from '../moderation/tombstone.resolver.js';
import { CorrectNameResolver } from '../personal-data/correct-name.resolver.js';
import { ReadAuthorResolver } from '../personal-data/read-author.resolver.js';
import { DataRequestResolver } from '../data-requests/data-request.resolver.js';
import { FollowResolver } from '../following/follow.resolver.js';
import { AgendaResolver } from '../agenda/agenda.resolver.js';
import { AssignmentResolver } from '../assignments/assignment.resolver.js';
import { AuditResolver } from '../audit/audit.resolver.js';
import { AuditChainResolver } from '../audit/audit-chain.resolver.js';
import { HealthResolver } from '../health/health.resolver.js';
import { BulkResolver } from '../bulk/bulk.resolver.js';
import { ChangeResolver } from '../changes/change.resolver.js';
import { ApiClientMutations, ApiClientResolver } from '../clients/api-client.resolver.js';
import { CitizenResolver } from '../citizens/citizen.resolver.js';
import { DeprecatedUsesResolver } from '../contract/deprecated-uses.resolver.js';
import { ServiceDaysResolver } from '../status/service-days.resolver.js';
import { CocreationResolver, PlanCocreationResolver } from '../cocreation/cocreation.resolver.js';
import {
  CocreationCommitmentsResolver,
  CocreationResultsResolver,
  LedCommitmentsResolver,
} from '../cocreation/results.resolver.js';
import { PlanComplianceResolver } from '../compliance/compliance.resolver.js';
import { AssignmentDeadlineResolver, ProposalDeadlineResolver } from '../deadlines/deadline.resolver.js';
import { ConsultationMutationsResolver } from '../consultations/consultation-mutations.resolver.js';
import {
  CommentResolver,
  PlanConsultationsResolver,
  PublicConsultationResolver,
} from '../consultations/consultation.resolver.js';
import { HolidayResolver } from '../deadlines/holiday.resolver.js';
import { LatenessResolver } from '../deadlines/lateness.resolver.js';
import { DuplicateResolver, ProposalDuplicatesResolver } from '../duplicates/duplicate.resolver.js';
import { ProposalHintsResolver } from '../hints/hint.resolver.js';
import { InstitutionResolver } from '../institutions/institution.resolver.js';
import {
  MeetingInstitutionResolver,
  MeetingResolver,
  PlanMeetingsResolver,
} from '../meetings/meeting.resolver.js';
import { MeetingMutationsResolver } from '../meetings/meeting-mutations.resolver.js';
import {
  MeetingSpeakerResolver,
  MeetingWorkshopsResolver,
  WorkshopResolver,
} from '../meetings/workshop.resolver.js';
import { OwnRegistrationResolver } from '../meetings/own-registration.resolver.js';
import { MeetingRegistrationResolver } from '../meetings/registration.resolver.js';
import { MeetingPollsResolver, PollResolver } from '../meetings/poll.resolver.js';
import { WorkshopMutationsResolver } from '../meetings/workshop-mutations.resolver.js';
import { NoteResolver, ProposalNotesResolver } from '../notes/note.resolver.js';
import { PipelineResolver } from '../pipeline/pipeline.resolver.js';
import { PlanMutationsResolver } from '../plans/plan-mutations.resolver.js';
import { PlanStagesResolver } from '../plans/plan-stages.resolver.js';
import { AdoptedPlanResolver, PlanAdoptionResolver } from '../plans/plan-adoption.resolver.js';
import { PlanResolver, ThemeResolver } from '../plans/plan.resolver.js';
import { PresenceResolver } from '../presence/presence.resolver.js';
import { OutcomeResolver } from '../proposals/outcome.resolver.js';
import { AuthorStepsResolver } from '../proposals/author-steps.resolver.js';
import { ProposalDraftResolver } from '../proposals/proposal-draft.resolver.js';
import { GroupDiscussionResolver, ProposalDiscussionResolver } from '../discussion/discussion.resolver.js';
import { ProposalCommentsResolver } from '../discussion/proposal-comments.resolver.js';
import { ModerationResolver } from '../moderation/moderation.resolver.js';
import { MailResolver } from '../mail/mail.resolver.js';
import { MeetingProposalsResolver, ProposalsResolver } from '../proposals/proposal-lists.resolver.js';
import { ProposalMutationsResolver } from '../proposals/proposal-mutations.resolver.js';
import { ProposalTriageResolver } from '../proposals/proposal-triage.resolver.js';
import { ProposalResolver } from '../proposals/proposal.resolver.js';
import { SubmitProposalResolver } from '../proposals/submit-proposal.resolver.js';
import { ProposalAgendaResolver } from '../committee/proposal-agenda.resolver.js';
import { ConflictResolver, RecusalResolver } from '../recusals/recusal.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';
import {
  InstitutionSuggestionResolver,
  ProposalSuggestionsResolver,
} from '../suggestions/suggestion.resolver.js';
import { ThemeRuleResolver } from '../suggestions/theme-rule.resolver.js';
import { TemplateResolver } from '../templates/template.resolver.js';
import { TimelineEntryResolver } from '../timeline/timeline.resolver.js';
import { MyDecisionsResolver } from '../triage/my-decisions.resolver.js';
import { SnoozeResolver } from '../triage/snooze.resolver.js';
import { TriageQueueResolver } from '../triage/triage-queue.resolver.js';
import { SavedViewResolver } from '../views/saved-view.resolver.js';
import {
  ApiClientWebhooksResolver,
  WebhookMutations,
  WebhookResolver,
} from '../webhooks/webhook.resolver.js';
import { LocalizedTextResolver } from './localized-text.type.js';

/** Every resolver of the product; the schema is made of these and nothing else. */
export const resolvers = [
  ...commitmentResolvers,
  OutcomeLotResolver,
  ...committeeResolvers,
  DataRequestResolver,
  NamingResolver,
  CorrectNameResolver,
  ReadAuthorResolver,
  TombstoneResolver,
  ShownAuthorResolver,
  FollowResolver,
  ContentTextResolver,
  DocumentResolver,
  NewsResolver,
  AgendaResolver,
  ApiClientMutations,
  ApiClientResolver,
  ApiClientWebhooksResolver,
  AssignmentDeadlineResolver,
  AssignmentResolver,
  AuditResolver,
  HealthResolver,
  AuditChainResolver,
  BulkResolver,
  ChangeResolver,
  DeprecatedUsesResolver,
  ServiceDaysResolver,
  CitizenResolver,
  CocreationCommitmentsResolver,
  CocreationResolver,
  CocreationResultsResolver,
  LedCommitmentsResolver,
  ConflictResolver,
  ProposalAgendaResolver,
  DuplicateResolver,
  HolidayResolver,
  InstitutionResolver,
  InstitutionSuggestionResolver,
  LatenessResolver,
  LocalizedTextResolver,
  MailResolver,
  MeResolver,
  MeetingInstitutionResolver,
  MeetingProposalsResolver,
  MeetingMutationsResolver,
  MeetingRegistrationResolver,
  OwnRegistrationResolver,
  MeetingPollsResolver,
  PollResolver,
  WorkshopMutationsResolver,
  MeetingResolver,
  MeetingSpeakerResolver,
  MeetingWorkshopsResolver,
  WorkshopResolver,
  MembershipResolver,
  MyDecisionsResolver,
  NoteResolver,
  PipelineResolver,
  OutcomeResolver,
  PlanCocreationResolver,
  PlanComplianceResolver,
  PlanMeetingsResolver,
  PlanMutationsResolver,
  AdoptedPlanResolver,
  PlanAdoptionResolver,
  PlanResolver,
  PlanStagesResolver,
  CommentResolver,
  ConsultationMutationsResolver,
  PlanConsultationsResolver,
  PublicConsultationResolver,
  PresenceResolver,
  ProposalDeadlineResolver,
  AuthorStepsResolver,
  ProposalDraftResolver,
  ProposalAttachmentsResolver,
  DraftAttachmentsResolver,
  ModerationAttachmentsResolver,
  AttachmentMutationsResolver,
  ProposalDiscussionResolver,
  GroupDiscussionResolver,
  ProposalCommentsResolver,
  ModerationResolver,
  ProposalDuplicatesResolver,
  ProposalHintsResolver,
  ProposalMutationsResolver,
  ProposalNotesResolver,
  ProposalResolver,
  ProposalSuggestionsResolver,
  ProposalTriageResolver,
  ProposalsResolver,
  RecusalResolver,
  SavedViewResolver,
  SearchResolver,
  SnoozeResolver,
  SubmitProposalResolver,
  TemplateResolver,
  ThemeResolver,
  ThemeRuleResolver,
  TimelineEntryResolver,
  TriageQueueResolver,
  UserMutations,
  ViewAsResolver,
  UserResolver,
  WebhookMutations,
  WebhookResolver,
];
