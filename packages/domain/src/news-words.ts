import type { News } from './following.js';
import type { Locale } from './languages.js';

/** What is told of each event, in plain words: one sentence, the same for whoever proposed and whoever follows. */
export const newsWords: Readonly<Record<News, Readonly<Record<Locale, string>>>> = {
  APPEARED: {
    ar: 'نُشر في البوابة وأصبح مفتوحا للعموم.',
    fr: 'Publié sur le portail, visible de tous.',
    en: 'Published on the portal, for everybody to read.',
  },
  ADMIT: {
    ar: 'قبلت اللجنة دراسة المقترح.',
    fr: 'Le comité a jugé la proposition recevable.',
    en: 'The committee admitted the proposal for study.',
  },
  SESSION_ADMIT: {
    ar: 'قبلت اللجنة في اجتماعها دراسة المقترح.',
    fr: 'Le comité, réuni en séance, a jugé la proposition recevable.',
    en: 'The committee, in session, admitted the proposal for study.',
  },
  ASSIGN: {
    ar: 'أُحيل المقترح على المؤسسات المعنية لتجيب عنه.',
    fr: 'La proposition a été affectée aux institutions concernées, qui y répondent.',
    en: 'The proposal was assigned to the institutions concerned, which answer it.',
  },
  REOPEN: {
    ar: 'أُعيد فتح دراسة المقترح.',
    fr: 'L’examen de la proposition est rouvert.',
    en: 'The study of the proposal is open again.',
  },
  OBJECT: {
    ar: 'اعترض صاحب المقترح على مآله، وتنظر اللجنة فيه من جديد.',
    fr: 'L’auteur conteste la suite donnée ; le comité la réexamine en séance.',
    en: 'The author objected to the outcome; the committee looks at it again in session.',
  },
  UNGROUP: {
    ar: 'فُصل المقترح عن مجموعته ويُدرس وحده.',
    fr: 'La proposition est sortie de son groupe et examinée séparément.',
    en: 'The proposal left its group and is studied by itself.',
  },
  WITHDRAW: {
    ar: 'سحب صاحب المقترح مقترحه.',
    fr: 'La proposition a été retirée par son auteur.',
    en: 'The proposal was withdrawn by its author.',
  },
  RETAINED: {
    ar: 'احتفظت المؤسسة المعنية بالمقترح.',
    fr: 'L’institution responsable a retenu la proposition.',
    en: 'The institution in charge retained the proposal.',
  },
  PARTLY_RETAINED: {
    ar: 'احتفظت المؤسسة المعنية بجزء من المقترح، وسبب ذلك منشور.',
    fr: 'L’institution responsable a retenu la proposition en partie ; ses raisons sont publiées.',
    en: 'The institution in charge retained part of the proposal; its reasons are published.',
  },
  NOT_RETAINED: {
    ar: 'لم تحتفظ المؤسسة المعنية بالمقترح، وسبب ذلك منشور.',
    fr: 'L’institution responsable n’a pas retenu la proposition ; ses raisons sont publiées.',
    en: 'The institution in charge did not retain the proposal; its reasons are published.',
  },
  INADMISSIBLE: {
    ar: 'لم تقبل اللجنة دراسة المقترح، وسبب ذلك منشور. يمكن لصاحبه أن يعترض مرة واحدة.',
    fr: 'Le comité a jugé la proposition irrecevable ; ses raisons sont publiées. Son auteur peut contester une fois.',
    en: 'The committee found the proposal inadmissible; its reasons are published. Its author may object once.',
  },
  GROUPED: {
    ar: 'ضُم المقترح إلى مقترحات مشابهة، ومآله مآلها.',
    fr: 'La proposition rejoint des propositions semblables et partage leur suite.',
    en: 'The proposal was grouped with similar ones and shares their outcome.',
  },
  INCORPORATED: {
    ar: 'أصبح المقترح جزءا من بطاقة التزام.',
    fr: 'La proposition nourrit une fiche d’engagement.',
    en: 'The proposal became part of a commitment card.',
  },
  NOT_INCLUDED: {
    ar: 'لم يُدرج المقترح في الخطة المعتمدة، وسبب ذلك منشور.',
    fr: 'La proposition ne figure pas dans le plan adopté ; les raisons sont publiées.',
    en: 'The proposal is not in the adopted plan; the reasons are published.',
  },
  OPEN_CONSULTATION: {
    ar: 'الالتزام مفتوح للتشاور العمومي: يمكنكم التعليق عليه.',
    fr: 'L’engagement est en consultation publique : vous pouvez le commenter.',
    en: 'The commitment is in public consultation: you can comment on it.',
  },
  ADOPT: {
    ar: 'اعتُمد الالتزام ضمن الخطة.',
    fr: 'L’engagement est adopté avec le plan.',
    en: 'The commitment was adopted with the plan.',
  },
  REPORT: {
    ar: 'بدأ تنفيذ الالتزام.',
    fr: 'La mise en œuvre de l’engagement a commencé.',
    en: 'The commitment is being carried out.',
  },
  PROGRESS: {
    ar: 'أعلنت المؤسسة عن تقدم جديد في الأنشطة.',
    fr: 'L’institution rend compte d’avancées dans les activités.',
    en: 'The institution reported progress on activities.',
  },
  MEASURED: {
    ar: 'سُجل قياس جديد لأحد المؤشرات.',
    fr: 'Une nouvelle mesure d’un indicateur est enregistrée.',
    en: 'A new measurement of an indicator was recorded.',
  },
  EVIDENCE: {
    ar: 'أُضيفت وثيقة إثبات.',
    fr: 'Un justificatif est ajouté.',
    en: 'Evidence was added.',
  },
  AMENDED: {
    ar: 'عُدل نص الالتزام، والسبب منشور.',
    fr: 'Le texte de l’engagement est modifié ; la raison est publiée.',
    en: 'The text of the commitment was amended; the reason is published.',
  },
  ASSESSED: {
    ar: 'نُشر تقييم مستقل للالتزام.',
    fr: 'Une évaluation indépendante de l’engagement est publiée.',
    en: 'An independent assessment of the commitment was published.',
  },
  REPLIED: {
    ar: 'أجابت المؤسسة عن تقييم الالتزام.',
    fr: 'L’institution répond à une évaluation de l’engagement.',
    en: 'The institution answered an assessment of the commitment.',
  },
  COMPLETE: {
    ar: 'أُنجز الالتزام.',
    fr: 'L’engagement est achevé.',
    en: 'The commitment is completed.',
  },
  CLOSE_INCOMPLETE: {
    ar: 'أُغلق الالتزام دون استكماله، والسبب منشور.',
    fr: 'L’engagement est clos sans être achevé ; la raison est publiée.',
    en: 'The commitment was closed without being completed; the reason is published.',
  },
  STAGE_OPENED: {
    ar: 'فُتحت مرحلة جديدة من الخطة.',
    fr: 'Une nouvelle étape du plan est ouverte.',
    en: 'A new stage of the plan is open.',
  },
  STAGE_CLOSED: {
    ar: 'انتهت مرحلة من الخطة.',
    fr: 'Une étape du plan est close.',
    en: 'A stage of the plan is closed.',
  },
};
