import { proposals } from './counting';

/** What the triage screen says while many are decided together. */
export const bulk = {
  title: 'البت في عدة مقترحات معا',
  which: 'أي المقترحات',
  ...proposals('picked', (counted) => `المختار: ${counted}`),
  ...proposals('all', (counted) => `كل ما يوافق المرشحات: ${counted}`),
  decide: 'البت…',
  clear: 'إلغاء الاختيار',
  step: 'الخطوة',
  changeTheme: 'تغيير المحور',
  template: 'يبدأ التعليل من هذا النموذج ويملأ عنوان كل مقترح؛ أو اكتب نصا آخر أدناه.',
  try: 'تجربة أولا دون كتابة شيء',
  ...proposals('do', (counted) => `التنفيذ: ${counted}`),
  would: {
    yes: 'سينفذ:',
    no: 'سيرفض:',
    ...proposals('done', (counted) => `ما سينفذ: ${counted}؛ لم يكتب شيء بعد.`),
    ...proposals('refused', (counted) => `ما سيرفض: ${counted}.`),
  },
  did: {
    yes: 'نفذ:',
    no: 'رفض:',
    ...proposals('done', (counted) => `ما نفذ: ${counted}.`),
    ...proposals('refused', (counted) => `ما رفض: ${counted}؛ لم يكتب منه شيء.`),
  },
};
