import { callStates, candidacyStates } from './candidate-call-words';

export const states = {
  candidateCall: callStates,
  candidacy: candidacyStates,
  session: {
    CONVENED: 'مدعو إليها',
    OPEN: 'منعقدة',
    CLOSED: 'اختتمت',
    PUBLISHED: 'انعقدت',
    CANCELLED: 'ملغاة',
  },
  sessionItem: {
    WAITING: 'تنتظر',
    VOTING: 'تصويت جار',
    ADOPTED: 'اعتمدت',
    REJECTED: 'لم تعتمد',
    POSTPONED: 'مؤجلة',
    WITHDRAWN: 'سحبت',
  },
  cardReport: { DRAFT: 'قيد التحرير', SENT: 'مرسل', RETURNED: 'مرجع', VALIDATED: 'مصادق عليه' },
  proposal: {
    DRAFT: 'مسودة',
    SUBMITTED: 'في انتظار دراسة القبول',
    AWAITING_AUTHOR: 'في انتظار جواب صاحب المقترح',
    REFERRED: 'معروض على لجنة الإشراف',
    REFUSAL_PROPOSED: 'عدم القبول في انتظار التأكيد',
    INADMISSIBLE: 'غير مقبول',
    GROUPED: 'ضمن مجموعة مقترحات',
    ADMISSIBLE: 'مقبول، في انتظار الإحالة',
    ASSIGNED: 'محال على المؤسسات',
    RETAINED: 'محتفظ به',
    NOT_RETAINED: 'غير محتفظ به',
    INCORPORATED: 'مدرج في التزام',
    NOT_INCLUDED: 'لم يدرج في الخطة',
    WITHDRAWN: 'سحبه صاحبه',
  },
  assignment: {
    PENDING: 'في انتظار المؤسسة',
    ACCEPTED: 'قيد الدراسة لدى المؤسسة',
    RETAINED: 'محتفظ به',
    PARTLY_RETAINED: 'محتفظ به جزئيا',
    NOT_RETAINED: 'غير محتفظ به',
    RETURNED: 'أعيد إلى اللجنة',
  },
  commitment: {
    DRAFT: 'مسودة',
    PROPOSED: 'مقترح على اللجنة',
    IN_CONSULTATION: 'في التشاور العمومي',
    ADOPTED: 'معتمد',
    IN_PROGRESS: 'قيد التنفيذ',
    COMPLETED: 'مكتمل',
    CLOSED_INCOMPLETE: 'مغلق دون اكتمال',
    DROPPED: 'متخلى عنه',
  },
  activity: {
    NOT_STARTED: 'لم يبدأ',
    IN_PROGRESS: 'قيد الإنجاز',
    COMPLETED: 'منجز',
    DELAYED: 'متأخر',
    CANCELLED: 'ملغى',
  },
  evidence: {
    SENDING: 'قيد الإرسال',
    CHECKING: 'لم يُفحص بعد',
    AVAILABLE: 'متاحة',
    REFUSED: 'مرفوضة',
  },
};

export const reasons = {
  NOT_LINKED_TO_OPENNESS: 'لا صلة مباشرة له بمبادئ الحكومة المنفتحة',
  UNCLEAR: 'غير واضح',
  IMPRECISE: 'غير دقيق',
  OUT_OF_MANDATE: 'خارج نطاق الدعوة إلى تقديم المقترحات',
  ALREADY_DONE: 'منجز أو ملتزم به من قبل',
  INDIVIDUAL_COMPLAINT: 'شكاية أو طلب فردي',
  SEVERAL_IDEAS: 'يضم عدة أفكار',
  AGAINST_THE_LAW: 'مخالف للقانون',
  ABUSIVE: 'مسيء',
};

export const roles = {
  CITIZEN: 'صاحب المقترح',
  MEMBER: 'عضو لجنة الإشراف',
  SECRETARIAT: 'كتابة لجنة الإشراف',
  OFFICER: 'ممثل المؤسسة',
  RAPPORTEUR: 'مقرر اللقاء',
  REVIEWER: 'مراجع',
  MONITOR: 'مراقب من المجتمع المدني',
  ADMINISTRATOR: 'مدير المنصة',
  SYSTEM: 'النظام',
};

export const colleges = { CIVIL_SOCIETY: 'هيئة المجتمع المدني', ADMINISTRATION: 'هيئة الإدارة' };

export const channels = { PORTAL: 'البوابة', MEETING: 'لقاء تشاوري', PARTNER: 'تطبيق شريك' };

export const outcomes = {
  RETAINED: 'محتفظ به',
  PARTLY_RETAINED: 'محتفظ به جزئيا',
  NOT_RETAINED: 'غير محتفظ به',
  INADMISSIBLE: 'غير مقبول',
  GROUPED: 'ضمن مجموعة مقترحات',
  INCORPORATED: 'مدرج في التزام',
  NOT_INCLUDED: 'لم يدرج في الخطة',
};

export const stages = {
  THEMES: 'تحديد المحاور',
  COLLECTION: 'تلقي المقترحات',
  ANALYSIS: 'دراسة المقترحات',
  DRAFTING: 'صياغة الالتزامات',
  CONSULTATION: 'التشاور العمومي',
  ADOPTION: 'الاعتماد',
  IMPLEMENTATION: 'التنفيذ',
  CLOSED: 'مغلقة',
};

export const provenance = {
  ENTERED: 'مدخل في المنصة',
  RECORDED: 'منقول من الوثائق الرسمية',
  RECONSTRUCTED: 'مستخلص من التقرير، بالشهر فقط',
  GENERATED: 'مولد للتجربة',
};

export const ogpValues = {
  TRANSPARENCY: 'الشفافية',
  PARTICIPATION: 'المشاركة',
  ACCOUNTABILITY: 'المساءلة',
  INNOVATION: 'الابتكار',
};

export const institutionKinds = {
  ADMINISTRATION: 'إدارة عمومية',
  AGENCY: 'وكالة أو مؤسسة عمومية',
  CONSTITUTIONAL_BODY: 'مؤسسة دستورية',
  PARLIAMENT: 'البرلمان',
  LOCAL_GOVERNMENT: 'جماعة ترابية',
  CIVIL_SOCIETY: 'مجتمع مدني',
  INTERNATIONAL_PARTNER: 'شريك دولي',
};

export const meetingKinds = {
  CONSULTATION: 'لقاء تشاوري',
  LAUNCH: 'لقاء إعطاء الانطلاقة',
  COORDINATION: 'اجتماع تنسيق',
  COMMITTEE: 'اجتماع لجنة الإشراف',
};

export const meetingFormats = { ONLINE: 'عن بعد', IN_PERSON: 'حضوري', HYBRID: 'حضوري وعن بعد' };

export const meetingRoles = { ORGANISER: 'منظم', INVITED: 'مدعو', PARTNER: 'شريك' };

export const indicatorUnits = {
  COUNT: 'عدد',
  PERCENT: 'نسبة مئوية',
  MILESTONE: 'محطة',
  SCORE: 'نقطة',
  DAYS: 'أيام',
  RANK: 'رتبة',
};
