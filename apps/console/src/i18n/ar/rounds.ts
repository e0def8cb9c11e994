/** Update rounds: opened by the secretariat, answered on each card. */
export const rounds = {
  title: 'جولات التحيين',
  open: 'فتح جولة تحيين',
  opened: 'فتحت الجولة؛ وصل الطلب إلى كل مؤسسة.',
  none: 'لم تفتح أي جولة بعد. بفتح جولة يطلب من كل بطاقة قيد التنفيذ أن تبين أين وصلت.',
  explain:
    'يطلب من كل التزام قيد التنفيذ أن يبين أين وصل. تملأ البطاقات من آخر إبلاغ، وما لم يتغير يؤكد بنقرة.',
  missingDay: 'اختر أجلا بعد اليوم.',
  quarter: 'الفصل من سنة {{year}}',
  dueOn: 'آخر يوم للإرسال',
  tally: 'قيد التحرير {{draft}} · مرسلة {{sent}} · مرجعة {{returned}} · مصادق عليها {{validated}}',
  myTasks_zero: 'بطاقات تنتظرك',
  myTasks_one: 'بطاقة تنتظرك',
  myTasks_two: 'بطاقتان تنتظرانك',
  myTasks_few: '{{count}} بطاقات تنتظرك',
  myTasks_many: '{{count}} بطاقة تنتظرك',
  myTasks_other: '{{count}} بطاقة تنتظرك',
  kinds: { UPDATE: 'للتحيين:', CORRECT: 'للتصحيح:', VALIDATE: 'للمصادقة:' },
};
