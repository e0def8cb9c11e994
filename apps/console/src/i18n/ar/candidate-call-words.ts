/** The closed lists of calls for candidates, beside those of other records. */
export const callActions = {
  EDIT: 'تعديل الدعوة',
  OPEN: 'فتح الدعوة',
  NOMINATE: 'تسجيل ترشيح',
  BEGIN_SCORING: 'بدء التنقيط',
  CLOSE_SCORING: 'ختم التنقيط',
  SETTLE_TIE: 'حسم التعادل',
  DECIDE: 'نشر النتائج',
  CANCEL: 'إلغاء الدعوة',
};

export const candidacyActions = {
  DECLARE_ELIGIBLE: 'مستوف للشروط',
  DECLARE_INELIGIBLE: 'غير مستوف للشروط',
  SCORE: 'تنقيط',
  STAND_ASIDE: 'التنحي عن هذا الترشيح',
};

export const callStates = {
  DRAFT: 'قيد الإعداد',
  OPEN: 'تستقبل الترشيحات',
  SCORING: 'التنقيط جار',
  SCORED: 'ختم التنقيط',
  DECIDED: 'نشرت النتائج',
  CANCELLED: 'ملغاة',
};

export const candidacyStates = {
  RECEIVED: 'ينتظر التحقق من الشروط',
  ELIGIBLE: 'مستوف للشروط',
  INELIGIBLE: 'غير مستوف للشروط',
  WITHDRAWN: 'سحبه صاحبه',
  RETAINED: 'مقبول',
  RESERVE: 'لائحة الاحتياط',
  NOT_RETAINED: 'غير مقبول',
};

/** Why a call or a candidacy does not go on. */
export const callGrounds = {
  weightsDisagree: 'مجموع أوزان المعايير {{sum}}، واللازم {{needed}}. لم يتغير شيء؛ صحح الأوزان ثم أعد الإرسال.',
  callToCome: 'لا تستقبل الترشيحات قبل {{day}}. لم يتغير شيء.',
  callStillOpen: 'تستقبل الترشيحات إلى غاية {{day}}. أعد المحاولة بعد ذلك اليوم.',
  callOver: 'انتهى تلقي الترشيحات يوم {{day}}. لم يتغير شيء.',
  undecided: 'لم يقرر بعد في استيفاء الشروط (الترشيحات: {{candidacies}}). قرر في كل ترشيح أولا.',
  nobodyEligible: 'لا ترشيح مستوفيا للشروط. يمكن إلغاء الدعوة مع التعليل.',
  unscored:
    'لم يكتمل التنقيط (الترشيحات: {{candidacies}}): يلزم العدد الأدنى من المنقطين، ومن الهيئتين إن اشترط ذلك.',
  noTie: 'لا تعادل ينتظر الحسم.',
  tieOpen: 'تعادل عند آخر مقعد لم يحسم (الحالات: {{ties}}). احسمه بقرار معلل ثم انشر النتائج.',
  notRetained: 'لا يسند مقعد لترشيح غير مقبول. اختر ترشيحا آخر.',
  candidacySeated: 'سبق أن أسند مقعد لهذا الترشيح.',
};

export const candidacyMailKinds = {
  CONFIRM_CANDIDACY: 'تأكيد ترشيح',
  CANDIDACY_RECEIVED: 'استلام ترشيح',
  CANDIDACY_NOMINATED: 'إخبار بترشيح من مؤسسة',
  CANDIDACY_ELIGIBLE: 'ترشيح مستوف للشروط',
  CANDIDACY_INELIGIBLE: 'ترشيح غير مستوف للشروط',
  CANDIDACY_RETAINED: 'نتيجة: ترشيح مقبول',
  CANDIDACY_RESERVE: 'نتيجة: لائحة الاحتياط',
  CANDIDACY_NOT_RETAINED: 'نتيجة: ترشيح غير مقبول',
  CALL_CANCELLED: 'إلغاء دعوة إلى تقديم الترشيحات',
};

export const callOperations = {
  createCandidateCall: 'إعداد دعوة إلى تقديم الترشيحات',
  updateCandidateCall: 'تعديل دعوة إلى تقديم الترشيحات',
  decideCandidateCall: 'فتح دعوة أو تنقيطها أو نشر نتائجها أو إلغاؤها',
  settleTie: 'حسم تعادل بين ترشيحات',
  nominateCandidate: 'تسجيل ترشيح',
  decideCandidacy: 'القرار في استيفاء ترشيح للشروط',
  scoreCandidacy: 'تنقيط ترشيح',
  standAsideFromCandidacy: 'التنحي عن ترشيح',
  sendCandidacy: 'استلام ترشيح',
  withdrawCandidacy: 'سحب ترشيح',
  candidacies: 'الاطلاع على الترشيحات',
};
