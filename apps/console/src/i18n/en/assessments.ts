/** What the institution, the reviewer and civil society each say of a commitment. */
export const assessments = {
  title: 'Three voices on this commitment',
  institution: 'The institution’s own word',
  voices: { REVIEWER: 'Independent reviewer', CIVIL_SOCIETY: 'Civil society' },
  completions: {
    NO_EVIDENCE: 'No evidence available',
    NOT_STARTED: 'Not started',
    LIMITED: 'Limited',
    SUBSTANTIAL: 'Substantial',
    COMPLETE: 'Complete',
  },
  none: 'No view yet.',
  source: 'Source report',
  assess: 'Give your view',
  explain:
    'What you say is public at once, beside the institution’s own figures. It is not rewritten; a later one is added to it.',
  submit: 'Publish',
  assessed: 'Your view is on the commitment.',
  voice: 'In whose voice',
  completion: 'How complete it is',
  text: 'What you saw',
  sourceAddress: 'Address of the report it is taken from',
  on: 'The day it speaks of',
  missing: {
    completion: 'Choose how complete it is.',
    text: 'Say what you saw.',
    day: 'Give the day it speaks of, today at the latest.',
  },
};
