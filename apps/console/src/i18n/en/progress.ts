export const activities = {
  title_one: 'Activities ({{count}})',
  title_other: 'Activities ({{count}})',
  fields: {
    status: 'Status',
    percent: 'Progress',
    reportedOn: 'Reported on',
  },
  notReported: 'Nothing reported',
  datesDisagree: 'In the source the end is before the start: kept as printed.',
  report: 'Report progress',
  reportOn: 'Report progress of the activity: {{title}}',
  reported: 'Progress recorded.',
  send: 'Record progress',
  note: 'Note (optional)',
  percentHint: 'From 0 to 100. Completed is 100, not started 0.',
};

export const indicators = {
  TRACKING_one: 'Tracking indicator',
  TRACKING_other: 'Tracking indicators ({{count}})',
  IMPACT_one: 'Impact indicator',
  IMPACT_other: 'Impact indicators ({{count}})',
  baseline: 'Baseline:',
  target: 'Target:',
  source: 'Source:',
  value: 'Value',
  measuredOn: 'Measured on',
  measure: 'Add a measurement',
  measureOf: 'Add a measurement of the indicator: {{name}}',
  measured: 'Measurement added.',
  noMeasurement: 'No measurement yet.',
  missing: { value: 'Enter the value, for example 12.5.', day: 'Choose a day up to today.' },
};

export const progress = {
  title: 'Progress',
  none: 'No result held',
  done: 'Done',
  elapsed: 'Time elapsed',
  asOf: 'As of',
  reportedShare: 'Share of activities reported:',
};
