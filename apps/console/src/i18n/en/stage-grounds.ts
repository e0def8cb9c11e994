/** Why a plan does not go from stage to stage, or its calendar is not taken. */
export const stageGrounds = {
  waitingForScreening: 'Proposals waiting for screening: {{count}}.',
  assignmentsUnanswered: 'Assignments without an answer: {{count}}.',
  outcomesUnpublished: 'Proposals without a published outcome: {{count}}.',
  unassigned:
    'Admissible proposals that no institution has: {{count}}. Assign them before closing the stage.',
  cardsNotConsulted: 'Cards neither put to consultation nor dropped: {{count}}.',
  cardsUndecided: 'Cards neither adopted nor dropped: {{count}}.',
  retainedUnplaced:
    'Retained proposals that are in no commitment: {{count}}. Link them to a card, or say why they are not included.',
  cardsUnfinished: 'Commitments neither completed nor closed: {{count}}.',
  reportsWaiting: 'Updates waiting for validation: {{count}}.',
  stageStillOpen: 'A stage is still open. Close it first.',
  stageNotOpen: 'This stage is not open.',
  notNextStage: 'Stages open in their order: this is not the next one.',
  lastStage: 'The plan has ended; no stage follows.',
  carriedOut: 'The plan is being carried out; it does not go back to the stages of its making.',
  stageOver: 'This stage is over; its dates no longer change.',
  stageBegun: 'This stage has begun; only its end can change.',
  outOfOrder: 'This stage begins before the one it follows. Put the dates in the order of the stages.',
  dayPassed: 'This date has passed. Announce one to come.',
  noTheme: 'This plan has no theme yet. Name the themes before opening the collection.',
  calendarIncomplete:
    'The calendar is incomplete: announce the dates of every stage from collection to adoption.',
  calendarTooLate:
    'The calendar was published on {{publishedOn}} and has to be known for at least {{days}} days. Collection can open from {{opensFrom}}.',
  themeInUse: 'This theme has proposals or meetings; it cannot be removed.',
  notAReference:
    'A reference is written in small Latin letters and digits joined by hyphens, such as ma-nap-4.',
  consultationsOpen: 'The public consultation has not ended. Bring its end forward, or wait for it.',
  commentsWaiting: 'Comments waiting for moderation: {{count}}.',
  commentsUnanswered: 'Comments the institution responsible has not answered: {{count}}.',
  consultationsOverlap: 'Another consultation of the same plan is held on these days.',
  consultationOver: 'This public consultation has ended; it receives no more comments.',
  consultationToCome: 'This public consultation has not begun yet.',
  noConsultation: 'This commitment is not in public consultation.',
};
