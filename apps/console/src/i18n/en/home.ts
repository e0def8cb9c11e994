export const home = {
  greeting: 'Welcome,',
  all_one: 'See the list ({{count}})',
  all_other: 'See the list ({{count}})',
  queues: {
    title: 'What waits for you',
    toScreen: 'proposals to screen',
    toConfirm: 'inadmissibilities for you to confirm',
    toAssign: 'admissible proposals to assign',
    forSession: 'before the committee, decision to record',
    toPublish: 'outcomes to publish',
  },
  waiting: {
    title: 'Proposals waiting for you, oldest first',
    empty: 'No proposal waits for you. They appear here when submitted, or when a second reader is needed.',
  },
  assignments: {
    title: 'Assignments waiting for your institution’s answer',
    empty:
      'No assignment waits for an answer. They appear here when the committee assigns a proposal to your institution.',
  },
  late: { title: 'Late assignments', empty: 'No assignment is late.' },
  cards: {
    title: 'Commitment cards of your institution',
    empty: 'Your institution leads or supports no commitment.',
  },
  plan: { stage: 'Stage: {{stage}}' },
  accounts: { title: 'Users' },
  events: { title: 'Last audit events' },
};
