import type { IneligibilityGround } from './candidacies.js';
import { textIn, type Locale, type LocalizedText } from './languages.js';
import { shownMark, type RankingGround } from './ranking.js';
import type { Fraction } from './committee-rules.js';

type Words = Readonly<Record<Locale, string>>;

/** Why a candidacy is not eligible, in the words of the mail that tells it. */
export const ineligibilityWords: Readonly<Record<IneligibilityGround, Words>> = {
  INCOMPLETE: {
    ar: 'ملف الترشيح غير مكتمل',
    fr: 'Le dossier de candidature est incomplet',
    en: 'The candidacy is incomplete',
  },
  NOT_ASSOCIATION: {
    ar: 'المترشح ليس جمعية مؤسسة بصفة قانونية',
    fr: 'Le candidat n’est pas une association légalement constituée',
    en: 'The candidate is not a legally constituted association',
  },
  NO_EXPERIENCE: {
    ar: 'لا تتوفر التجربة المطلوبة في مجال الدعوة',
    fr: 'L’expérience demandée par l’appel n’est pas établie',
    en: 'The experience the call asks for is not shown',
  },
  NOT_INDEPENDENT: {
    ar: 'لا تتوفر الاستقلالية المطلوبة عن الإدارة',
    fr: 'L’indépendance demandée à l’égard de l’administration n’est pas établie',
    en: 'The independence from the administration the call asks for is not shown',
  },
  SENT_TWICE: {
    ar: 'سبق تقديم الترشيح نفسه',
    fr: 'La même candidature a déjà été présentée',
    en: 'The same candidacy was sent before',
  },
  FALSE_STATEMENT: {
    ar: 'تضمن الملف معطيات غير صحيحة',
    fr: 'Le dossier contient des déclarations inexactes',
    en: 'The candidacy contains statements that are not true',
  },
};

/** Why it is retained, in reserve, or neither. */
export const rankingWords: Readonly<Record<RankingGround, Words>> = {
  AMONG_SEATS: {
    ar: 'نقطتكم من بين الأعلى في حدود المقاعد المتبارى عليها',
    fr: 'Votre note est parmi les premières, dans la limite des sièges à pourvoir',
    en: 'Your mark is among the best, within the seats to fill',
  },
  AMONG_SUBSTITUTES: {
    ar: 'نقطتكم تلي نقط المقبولين في حدود لائحة الاحتياط',
    fr: 'Votre note suit celles des candidatures retenues, dans la limite de la réserve',
    en: 'Your mark follows those retained, within the reserve',
  },
  BELOW_MINIMUM: {
    ar: 'نقطتكم دون الحد الأدنى الذي حددته الدعوة',
    fr: 'Votre note est inférieure au minimum fixé par l’appel',
    en: 'Your mark is below the minimum the call set',
  },
  BEYOND_PLACES: {
    ar: 'مُلئت المقاعد ولائحة الاحتياط بنقط أعلى',
    fr: 'Les sièges et la réserve sont pourvus par des notes plus élevées',
    en: 'Seats and reserve are filled by higher marks',
  },
  TIE_SETTLED: {
    ar: 'تساوت نقط عدة ترشيحات، وحُسم الترتيب بقرار مسجل',
    fr: 'Plusieurs candidatures avaient la même note ; leur ordre a été tranché par une décision consignée',
    en: 'Several candidacies had the same mark; a recorded decision settled their order',
  },
};

const figure = (mark: Fraction): string => String(shownMark(mark));

/** The own marks in one line: what was given for each criterion on the mean, and its best. */
export const marksInWords = (
  marks: readonly { label: LocalizedText; mean: Fraction; max: number }[],
  locale: Locale,
): string =>
  marks
    .map(({ label, mean, max }) => `${textIn(label, locale)} ${figure(mean)}/${max}`)
    .join(locale === 'ar' ? '؛ ' : '; ');
