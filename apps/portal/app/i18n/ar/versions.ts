/** A plan as of a day, and compared with another. */
export const versions = {
  version: {
    title: 'الخطة في تاريخ معين وما تغير فيها',
    about:
      'النص كما اعتمد أو عدل، والتقدم كما كان معروفا، في التاريخ الذي تختارونه؛ ثم ما تغير منذ تاريخ سابق.',
    standing: 'الالتزامات كما كانت في {{date}}',
    changedSince: 'ما تغير بين {{since}} و{{date}}',
    compareWith: 'المقارنة مع:',
    nothingChanged: 'لم يتغير شيء مما هو مسجل بين هذين التاريخين.',
    reportedChanges: 'ما بلغ عنه',
    activityOrIndicator: 'النشاط أو المؤشر',
    amendedWork: 'ما غيرته التعديلات في الأنشطة والمؤشرات',
    baseline: 'القيمة المرجعية',
    target: 'القيمة المستهدفة',
    noDates: 'مبرمج دون تواريخ',
    notPlanned: 'لم يكن مبرمجا',
    withdrawn: 'سحب من الخطة',
    was: 'كان',
    became: 'أصبح',
  },
};
