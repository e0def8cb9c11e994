/** A plan as of a day, and compared with another. */
export const versions = {
  version: {
    title: 'The plan on a day, and what changed in it',
    about:
      'The text as adopted or amended and the progress as known, on the day you choose; then what changed since an earlier day.',
    standing: 'The commitments on {{date}}',
    changedSince: 'What changed between {{since}} and {{date}}',
    compareWith: 'Compare with:',
    nothingChanged: 'Nothing held here changed between these two days.',
    reportedChanges: 'What was reported',
    activityOrIndicator: 'Activity or indicator',
    amendedWork: 'What amendments changed of activities and indicators',
    baseline: 'baseline',
    target: 'target',
    noDates: 'planned, without dates',
    notPlanned: 'not planned',
    withdrawn: 'taken out of the plan',
    was: 'Before',
    became: 'After',
  },
};
