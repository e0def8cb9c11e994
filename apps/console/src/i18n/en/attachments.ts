/** Files that go with proposals. */
export const attachments = {
  title: 'Files',
  of: 'Of the proposal',
};
