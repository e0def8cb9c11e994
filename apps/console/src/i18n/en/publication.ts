export const publication = {
  title: 'Publish outcomes',
  list: 'Decided, not published yet',
  waiting_one: '{{count}} outcome waits to be published.',
  waiting_other: '{{count}} outcomes wait to be published.',
  empty:
    'No outcome of this plan waits to be published. One appears here when it is decided and stays until it is published.',
  lacks: 'Lacks: {{languages}}',
  pickReady: 'Select all that is ready',
  lotBlocked:
    'Nothing is published without a justification in every language. Complete these, or deselect them:',
  published_one: '{{count}} outcome published.',
  published_other: '{{count}} outcomes published.',
  preview: 'What the public will read',
  notWritten: 'The justification is not written in this language yet.',
  publishThis: 'Publish this outcome',
  writeMissing: 'Write what is missing',
  correct: 'Correct the translation',
  save: 'Save the justification',
  written: 'Justification saved. Nothing is published yet.',
  blocked: 'Not published before its justification is written in these languages: {{languages}}.',
};
