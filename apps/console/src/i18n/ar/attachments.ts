/** Files that go with proposals. */
export const attachments = {
  title: 'الملفات المرفقة',
  of: 'من المقترح',
};
