/** Files that go with proposals. */
export const attachments = {
  title: 'Fichiers joints',
  of: 'De la proposition',
};
