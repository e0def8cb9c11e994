/**
 * Why a statement that reads a guarded table asks no rule there. Each is a promise of whoever adds a line:
 * - part: a piece of a statement, or the columns of one, whose other part asks the rule.
 * - asked: only identifiers; each record is then loaded through the rule.
 * - ofShown: what belongs to records the reader was shown by the rule, and is told whenever they are.
 * - counts: how many, of what is public or of what everybody may know the number of.
 * - own: what the reader wrote or is asked, found by who they are.
 * - inTriage: told where the record's work is the reader's (`Proposal.inTriage`, which is the rule).
 * - Query.x, Mutation.x: told to nobody but the committee or its secretariat, whom alone the permission table lets do that.
 * - decides: facts by which an act or a door is refused; they are told to nobody.
 */
export type Policy =
  | 'part'
  | 'asked'
  | 'ofShown'
  | 'inTriage'
  | 'counts'
  | 'own'
  | 'decides'
  | `${'Query' | 'Mutation'}.${string}`;

/** By file and declaration. */
export const doors: Readonly<Record<string, Policy>> = {
  'amendments/commitment-versions.queries.ts versionRows': 'ofShown',
  'assignments/assignment.queries.ts assignmentsFrom': 'part',
  'attachments/attachment.queries.ts rows': 'part',
  'attachments/send-attachment.routes.ts sendAttachment': 'own',
  'bulk/selected.ts selected': 'decides',
  'card-reports/my-tasks.queries.ts myTasks': 'own',
  'cocreation/results.queries.ts adoptedByInstitution': 'counts',
  'commitments/activity.queries.ts activityRows': 'ofShown',
  'commitments/commitment-facts.queries.ts commitmentFacts': 'decides',
  'commitments/commitment-links.queries.ts relatedCommitmentsOf': 'asked',
  'commitments/commitment-links.queries.ts sourcesOf': 'asked',
  'commitments/commitment-links.queries.ts commitmentsMadeFrom': 'asked',
  'commitments/commitment.queries.ts countsOf': 'ofShown',
  'committee/session-item.queries.ts stepPublished': 'part',
  'committee/session-item.queries.ts proposalsOfItem': 'asked',
  'compliance/compliance.queries.ts commentsAnswered': 'counts',
  'consents/shown-author.queries.ts shownAuthorOf': 'ofShown',
  'consultations/comment.pages.ts from': 'part',
  'consultations/consultation.queries.ts tallyOfConsultation': 'counts',
  'data-requests/own-files.queries.ts filesOfCitizen': 'own',
  'deadlines/deadline.resolver.ts clockOf': 'inTriage',
  'discussion/discussion.queries.ts supportsOfGroup': 'counts',
  'discussion/discussion.queries.ts commentsUnder': 'part',
  'discussion/removed-comments.queries.ts myRemovedComments': 'own',
  'documents/send-document.routes.ts sendDocument': 'Mutation.saveDocument',
  'duplicates/alike.queries.ts alikeTo': 'part',
  'duplicates/clusters.queries.ts closePairs': 'Query.triageClusters',
  'evidence/send-evidence.routes.ts ownSending': 'own',
  'files/file-holders.ts evidenceFiles': 'decides',
  'files/file-holders.ts documentFiles': 'decides',
  'files/file-holders.ts attachmentFiles': 'decides',
  'following/follow-target.ts followable': 'part',
  'moderation/moderated-sql.ts moderatedSql': 'Query.moderationQueue',
  'moderation/moderates-sql.ts moderates': 'Query.moderationQueue',
  'notes/note.queries.ts notesFrom': 'part',
  'notes/note.queries.ts noteColumns': 'part',
  'pipeline/pipeline.queries.ts pipelineOf': 'Query.pipeline',
  'plans/open-work-sql.ts proposals': 'Mutation.decideStage',
  'plans/open-work-sql.ts cards': 'Mutation.decideStage',
  'plans/open-work-sql.ts comments': 'Mutation.decideStage',
  'plans/open-work-sql.ts counted': 'Mutation.decideStage',
  'progress/progress.queries.ts rowsOn': 'ofShown',
  'proposals/conflict-sql.ts writtenSql': 'decides',
  'proposals/conflict-sql.ts concernedSql': 'decides',
  'proposals/group.queries.ts groupById': 'asked',
  'proposals/hold-proposal.ts conflictOver': 'ofShown',
  'proposals/proposal-facts.queries.ts factsWhere': 'decides',
  'proposals/screening-checks.queries.ts lastChecksOf': 'inTriage',
  'publication/outcome-lot.queries.ts lotRows': 'Query.outcomeLots',
  'read-model/models/consultation.ts publicConsultation': 'counts',
  'read-model/models/plan.ts commitmentCount': 'counts',
  'read-model/models/progress.ts planProgress': 'ofShown',
  'read-model/models/schedule.ts planOf': 'ofShown',
  'read-model/rows/assignments.ts assignmentsOf': 'part',
  'read-model/rows/assignments.ts institutionsAsked': 'part',
  'read-model/rows/commitments.ts commitmentsUnder': 'part',
  'recusals/recusal.queries.ts recusalPage': 'Query.recusals',
  'suggestions/suggestion.queries.ts readRules': 'inTriage',
  'suggestions/suggestion.queries.ts leadOf': 'inTriage',
  'timeline/timeline.queries.ts planOf': 'part',
  'triage/snooze.resolver.ts ownSnoozeOf': 'own',
  'triage/standing.ts later': 'part',
  'triage/triage-counts.queries.ts countDoneToday': 'Query.triageCounts',
  'triage/triage-counts.queries.ts readPlace': 'Query.triageCounts',
};
