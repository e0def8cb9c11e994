/** Files that go with proposals. */
export const attachments = {
  title: 'Files',
  of: 'Of the proposal',
  none: 'There are no files.',
  ofGroup: 'Files of the proposals that follow it',
  add: 'Add a file',
  published:
    'The file is published with the proposal: its name and what is in it, without the names of its authors and without electronic signatures. At most three files of 5 MB each.',
  titleField: 'What does this file show? (optional)',
  remove: 'Take away the file',
  removeHint: 'Nothing of the file is kept; that it was taken away stands in the audit log.',
  removed: 'The file is taken away.',
};
