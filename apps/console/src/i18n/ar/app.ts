export const app = {
  name: 'التزام',
  tagline: 'خطة العمل الوطنية للحكومة المنفتحة، من أول مقترح إلى آخر نتيجة',
  demo: 'نسخة تجريبية: لا تدخل فيها معطيات حقيقية أو شخصية.',
  backHome: 'الرجوع إلى الرئيسية',
  menu: { label: 'القائمة الرئيسية' },
  language: { label: 'لغة الواجهة', change: 'لغة الواجهة: {{current}}. تغيير اللغة' },
  session: {
    title: 'هل ما زلت هنا؟',
    text_zero: 'ستنتهي جلستك الآن. ما كتبته باق في الصفحة؛ اختر المتابعة للبقاء.',
    text_one: 'ستنتهي جلستك بعد دقيقة واحدة لعدم النشاط. ما كتبته باق في الصفحة؛ اختر المتابعة للبقاء.',
    text_two: 'ستنتهي جلستك بعد دقيقتين لعدم النشاط. ما كتبته باق في الصفحة؛ اختر المتابعة للبقاء.',
    text_few: 'ستنتهي جلستك بعد {{count}} دقائق لعدم النشاط. ما كتبته باق في الصفحة؛ اختر المتابعة للبقاء.',
    text_many: 'ستنتهي جلستك بعد {{count}} دقيقة لعدم النشاط. ما كتبته باق في الصفحة؛ اختر المتابعة للبقاء.',
    text_other: 'ستنتهي جلستك بعد {{count}} دقيقة لعدم النشاط. ما كتبته باق في الصفحة؛ اختر المتابعة للبقاء.',
    extend: 'المتابعة',
  },
};

const wait = 'محاولات كثيرة. لم يفتح أي حساب؛ أعد المحاولة';

export const signIn = {
  title: 'تسجيل الدخول',
  refusals: {
    SIGN_IN_FAILED: 'البريد الإلكتروني أو كلمة المرور غير صحيح. راجعهما وأعد المحاولة.',
    RATE_LIMITED_zero: `${wait} بعد قليل.`,
    RATE_LIMITED_one: `${wait} بعد دقيقة.`,
    RATE_LIMITED_two: `${wait} بعد دقيقتين.`,
    RATE_LIMITED_few: `${wait} بعد {{count}} دقائق.`,
    RATE_LIMITED_many: `${wait} بعد {{count}} دقيقة.`,
    RATE_LIMITED_other: `${wait} بعد {{count}} دقيقة.`,
    UNREACHABLE: 'الخادم لا يجيب. تحقق من الشبكة ثم أعد المحاولة.',
  },
  demo: {
    hint: 'حسابات التجربة، واحد لكل مهمة. كلمة المرور واحدة، تظهر في الطرفية التي شغلت الخادم.',
    secretariat: 'كتابة لجنة الإشراف',
    civilMember: 'عضو، هيئة المجتمع المدني',
    publicMember: 'عضو، هيئة الإدارة',
    officer: 'ممثل مؤسسة',
    administrator: 'مدير المنصة',
  },
};

export const finder = {
  title: 'البحث في كل شيء والأوامر',
  field: 'كلمات من سجل أو مرجع أو صفحة أو أمر',
  looking: 'جار البحث…',
  nothing: 'لا شيء بهذه الكلمات.',
  kinds: { pages: 'الصفحات', actions: 'الأوامر' },
  language: 'تغيير اللغة: {{language}}',
  keysOn: 'تفعيل المفاتيح المفردة',
  keysOff: 'تعطيل المفاتيح المفردة',
};

export const list = {
  all: 'الكل',
  several_zero: 'لا قيمة',
  several_one: 'قيمة واحدة',
  several_two: 'قيمتان',
  several_few: '{{count}} قيم',
  several_many: '{{count}} قيمة',
  several_other: '{{count}} قيمة',
  empty: 'لا شيء هنا بعد',
  filters: 'المرشحات',
  noMatch: 'لا نتيجة',
  noMatchHint: 'لا عنصر يوافق المرشحات الحالية. وسع البحث أو أزل المرشحات.',
};

export const forms = {
  atLeast: '{{length}} من {{minimum}} حرفا على الأقل',
  atMost: '{{length}} من {{maximum}} حرفا على الأكثر',
  otherLanguages: 'إضافة النص بلغة أخرى: {{languages}}',
  removeItem: 'إزالة {{item}}',
};

export const texts = {
  unknown: 'غير معروف',
  fallback: 'غير متوفر بهذه اللغة بعد؛ النص المعروض بلغته: {{language}}.',
  missing: '(غير متوفر)',
  readIn: 'لغة قراءة النص',
  period: 'من {{from}} إلى {{to}}',
  from: 'ابتداء من {{from}}',
  until: 'إلى غاية {{to}}',
};

export const conflict = {
  title: 'غير شخص آخر هذا السجل قبلك',
  kept: 'لم يكتب أي شيء، وما أدخلته باق هنا. اطلع على التغيير ثم قرر.',
  choose: 'الحقول التالية غيرتماها معا. اختر لكل حقل النص الذي يحفظ؛ أما باقي التغييرات فقد جمعت.',
  seen: 'ما اطلعت عليه:',
  now: 'الوضع الحالي:',
  goOn: 'اطلعت على التغيير، أتابع',
  mine: 'نصي',
  theirs: 'النص المحفوظ',
  merged: 'نص يجمع بين الاثنين',
  changedBy: 'غيره',
  somebody: 'شخص آخر',
  undecided: 'اختر نصا لكل حقل.',
};
