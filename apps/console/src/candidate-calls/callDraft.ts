import { callLimits, type ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import { addDays } from '@iltizam/domain/days';
import { parseDecimal } from '@iltizam/domain/decimals';
import type { College } from '@iltizam/domain/roles';
import { draftOf, emptyDraft, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import type { CallDetailsInput } from '../generated/graphql';
import { today } from '../i18n/format';
import type { Language } from '../i18n/languages';
import type { CallRecord } from './call.record';

/** Numbers are kept as they are typed: what is none is told by the server's rule, in its words. */
export type CriterionDraft = { key: string; label: TextDraft; weight: string; max: string };

/** A call while it is being written. */
export type CallDraft = {
  college: College;
  seats: string;
  substitutes: string;
  opensOn: string | null;
  closesOn: string | null;
  title: TextDraft;
  text: TextDraft;
  contact: string;
  criteria: CriterionDraft[];
  minimumMark: string;
  leastScorers: string;
  bothColleges: boolean;
  secretariatScores: boolean;
  applicants: ApplicantKind[];
};

/** Names the criterion in every sheet; nobody has to think of one. */
const freeKey = (criteria: readonly CriterionDraft[]): string =>
  Array.from({ length: callLimits.criteria + 1 }, (_, index) => `c${index + 1}`).find(
    (key) => !criteria.some((one) => one.key === key),
  ) ?? `c${criteria.length + 1}`;

export const withCriterion = (criteria: readonly CriterionDraft[]): CriterionDraft[] => [
  ...criteria,
  { key: freeKey(criteria), label: emptyDraft(), weight: '', max: criteria.at(-1)?.max ?? '5' },
];

/** As a call was written, or as one usually begins: open for four weeks, scored by three of both colleges. */
export function callDraft(call: CallRecord | null): CallDraft {
  const begins = addDays(today(), 1);
  return {
    college: call?.college ?? 'CIVIL_SOCIETY',
    seats: (call?.seats ?? 1).toString(),
    substitutes: (call?.substitutes ?? 0).toString(),
    opensOn: call?.opensOn ?? begins,
    closesOn: call?.closesOn ?? addDays(begins, 28),
    title: draftOf(call?.title),
    text: draftOf(call?.text),
    contact: call?.contact ?? '',
    criteria:
      call?.criteria.map(({ key, label, weight, max }) => ({
        key,
        label: draftOf(label),
        weight: weight.toString(),
        max: max.toString(),
      })) ?? withCriterion([]),
    minimumMark: call?.rules.minimumMark?.toString() ?? '',
    leastScorers: (call?.rules.leastScorers ?? 3).toString(),
    bothColleges: call?.rules.bothColleges ?? true,
    secretariatScores: call?.rules.secretariatScores ?? false,
    applicants: call ? [...call.rules.applicants] : ['ASSOCIATION'],
  };
}

/** What was typed as a whole number; null where it is none. */
export function wholeNumber(typed: string): number | null {
  const number = parseDecimal(typed);
  return number !== null && Number.isInteger(number) ? number : null;
}

/** What the weights come to; they are to be a hundred when the call is opened. */
export const sumOf = (criteria: readonly CriterionDraft[]): number =>
  criteria.reduce((sum, { weight }) => sum + (wholeNumber(weight) ?? 0), 0);

/** As the api takes it; null while a title, a day, a number or the name of a criterion is missing. */
export function toCallDetails(draft: CallDraft, writer: Language): CallDetailsInput | null {
  const { college, opensOn, closesOn, title, text, bothColleges, secretariatScores } = draft;
  const numbers = [draft.seats, draft.substitutes, draft.leastScorers].map(wholeNumber);
  const [seats, substitutes, leastScorers] = numbers;
  const minimumMark = draft.minimumMark.trim() === '' ? null : wholeNumber(draft.minimumMark);
  const criteria = draft.criteria.flatMap(({ key, label, weight, max }) => {
    const [share, best] = [wholeNumber(weight), wholeNumber(max)];
    if (isEmptyDraft(label) || share === null || best === null) return [];
    return [{ key, label: toInput(label, writer), weight: share, max: best }];
  });
  if (opensOn === null || closesOn === null || isEmptyDraft(title)) return null;
  if (seats == null || substitutes == null || leastScorers == null) return null;
  if (criteria.length < draft.criteria.length) return null;
  if (minimumMark === null && draft.minimumMark.trim() !== '') return null;
  const applicants = college === 'ADMINISTRATION' ? [] : draft.applicants;
  return {
    college,
    seats,
    substitutes,
    opensOn,
    closesOn,
    title: toInput(title, writer),
    text: isEmptyDraft(text) ? null : toInput(text, writer),
    contact: draft.contact.trim() || null,
    criteria,
    rules: { minimumMark, leastScorers, bothColleges, secretariatScores, applicants },
  };
}
