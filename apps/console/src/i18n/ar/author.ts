export const author = {
  title: 'صاحب المقترح',
  ask: 'الاطلاع على هوية صاحب المقترح',
  reason: 'سبب الاطلاع',
  reasonHint: 'يسجل السبب مع اسمكم في سجل التتبع.',
  show: 'عرض',
  none: 'لا توجد معطيات عن صاحب هذا المقترح.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  organisation: 'الهيئة',
  capacity: 'الصفة',
  capacities: {
    INDIVIDUAL: 'باسمه الشخصي',
    ASSOCIATION: 'جمعية',
    RESEARCH: 'بحث',
    BUSINESS: 'مقاولة',
    PUBLIC_BODY: 'هيئة عمومية',
  },
};
