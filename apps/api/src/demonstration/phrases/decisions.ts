import type { LocalizedText } from '@iltizam/domain/languages';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';

const said = (ar: string, fr: string, en: string): LocalizedText => ({ ar, fr, en, original: 'ar' });

/** Why the committee refuses, by coded reason. Reasons that come only after asking the author are left out. */
export const refusals: Readonly<Partial<Record<InadmissibilityReason, LocalizedText>>> = {
  INDIVIDUAL_COMPLAINT: said(
    'يتعلق الأمر بحالة فردية تعالج عبر البوابة الوطنية للشكايات، لا عبر خطة العمل.',
    'Il s’agit d’un cas individuel, qui relève du portail national des réclamations et non du plan d’action.',
    'This is an individual case, for the national complaints portal and not for the action plan.',
  ),
  NOT_LINKED_TO_OPENNESS: said(
    'لا صلة مباشرة لهذا المقترح بمبادئ الحكومة المنفتحة كما حددتها منهجية الخطة.',
    'Cette proposition n’a pas de lien direct avec les principes du gouvernement ouvert tels que le plan les définit.',
    'This proposal has no direct link to the principles of open government as the plan defines them.',
  ),
  ALREADY_DONE: said(
    'هذا الإجراء قائم فعلا ويمكن الاطلاع عليه لدى المؤسسة المعنية.',
    'Cette mesure existe déjà et peut être consultée auprès de l’institution concernée.',
    'This measure exists already and can be consulted with the institution concerned.',
  ),
  OUT_OF_MANDATE: said(
    'لا يدخل هذا الإجراء في اختصاص المؤسسات التي تلتزم في إطار الخطة.',
    'Cette mesure ne relève pas des compétences des institutions qui s’engagent dans le plan.',
    'This measure is not within the powers of the institutions that commit themselves in the plan.',
  ),
};

export const question = said(
  'نشكركم على مقترحكم. هل يمكن توضيح المؤسسة المعنية والنتيجة المنتظرة؟',
  'Merci de votre proposition. Pouvez-vous préciser l’institution concernée et le résultat attendu ?',
  'Thank you for your proposal. Could you say which institution it concerns and what result you expect?',
);

export const contest = said(
  'المقترح مرتبط بالولوج إلى المعلومة، ويستحق أن تناقشه اللجنة في جلستها.',
  'La proposition touche à l’accès à l’information et mérite d’être discutée en séance.',
  'The proposal touches on access to information and deserves to be discussed in session.',
);

/** What institutions answer. */
export const answers = {
  PARTLY_RETAINED: said(
    'نحتفظ بالشق المتعلق بالنشر، أما باقي المقترح فيتطلب تعديلا تشريعيا.',
    'Nous retenons la partie sur la publication ; le reste demande une modification de la loi.',
    'We retain the part on publication; the rest needs a change of the law.',
  ),
  NOT_RETAINED: said(
    'لا يمكن الالتزام بهذا الإجراء داخل مدة الخطة لأنه يتطلب اعتمادات غير مبرمجة.',
    'Nous ne pouvons pas nous y engager pendant le plan : les crédits nécessaires ne sont pas programmés.',
    'We cannot commit to it during the plan: the funds it needs are not programmed.',
  ),
  RETURNED: said(
    'لا يدخل هذا المقترح في اختصاصات مؤسستنا.',
    'Cette proposition ne relève pas de notre institution.',
    'This proposal is not for our institution.',
  ),
} as const;

/** Why a member stands aside. */
export const interest = 'عضو في مكتب جمعية تعمل على الموضوع نفسه';
