import { isDay, type Day } from './days.js';
import { missingLanguages, type LocalizedText } from './languages.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Seats } from './committee-rules.js';
import type { College } from './roles.js';

/** Who may send a candidacy from the portal; institutions nominate through the secretariat. */
export const applicantKinds = ['ASSOCIATION', 'PERSON'] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

/** One thing candidacies are scored by. The weight is its share of the mark, per cent. */
export type Criterion = {
  key: string;
  label: LocalizedText;
  weight: number;
  /** The best score; the least is 0. */
  max: number;
};

/** How a call is decided, as data. */
export type CallRules = {
  /** Of 100; who is below is not retained. Null: no such mark. */
  minimumMark: number | null;
  /** How many score each candidacy, at least. */
  leastScorers: number;
  /** Is somebody of each college among them? */
  bothColleges: boolean;
  /** Does the secretariat score beside the members? */
  secretariatScores: boolean;
  /** Empty: candidates are nominated alone. */
  applicants: readonly ApplicantKind[];
};

/** What a call asks for. */
export type CallTerms = {
  college: College;
  /** Seats to fill, and substitutes after them. */
  seats: number;
  substitutes: number;
  opensOn: Day;
  closesOn: Day;
  title: LocalizedText;
  text: LocalizedText | null;
  /** A functional mailbox for questions, also of those who are not retained; never a person's. */
  contact: string | null;
  criteria: readonly Criterion[];
  rules: CallRules;
};

export const callLimits = { criteria: 12, score: 20, scorers: 99, mark: 100 } as const;

/** Lower-case letters, digits and hyphens: it names the criterion in every sheet. */
const isKey = (text: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(text);

function within(given: number, minimum: number, maximum: number, field: string): Result<null> {
  if (!Number.isInteger(given)) return refuse('INVALID_INPUT', 'notWhole', { field });
  return given < minimum || given > maximum
    ? refuse('INVALID_INPUT', 'outOfRange', { field, facts: { minimum, maximum, given } })
    : accept(null);
}

/** The first that does not hold. */
const first = (results: readonly Result<null>[]): Result<null> =>
  results.find((result) => !result.ok) ?? accept(null);

function checkCriteria(criteria: readonly Criterion[]): Result<null> {
  const { criteria: most, score } = callLimits;
  if (criteria.length > most)
    return refuse('LIMIT_EXCEEDED', 'tooMany', {
      field: 'criteria',
      facts: { length: criteria.length, maximum: most },
    });
  for (const [index, { key, weight, max }] of criteria.entries()) {
    const at = `criteria.${index}`;
    if (!isKey(key)) return refuse('INVALID_INPUT', 'notAReference', { field: `${at}.key` });
    if (criteria.findIndex((other) => other.key === key) !== index)
      return refuse('INVALID_INPUT', 'duplicate', { field: `${at}.key` });
    const sizes = first([within(weight, 1, 100, `${at}.weight`), within(max, 1, score, `${at}.max`)]);
    if (!sizes.ok) return sizes;
  }
  return accept(null);
}

/** A call that can be kept, be it not whole yet. */
export function checkTerms(terms: CallTerms, seats: Seats): Result<null> {
  const { college, opensOn, closesOn, rules } = terms;
  if (!isDay(opensOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'opensOn' });
  if (!isDay(closesOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'closesOn' });
  if (closesOn < opensOn) return refuse('INVALID_INPUT', 'endBeforeStart', { field: 'closesOn' });
  // Associations and persons apply for the seats of civil society; institutions name whom they send to theirs.
  if (college === 'ADMINISTRATION' && rules.applicants.length > 0)
    return refuse('INVALID_INPUT', 'notOfCollege', { field: 'rules.applicants' });
  return first([
    within(terms.seats, 1, seats[college], 'seats'),
    within(terms.substitutes, 0, seats[college], 'substitutes'),
    within(rules.leastScorers, rules.bothColleges ? 2 : 1, callLimits.scorers, 'rules.leastScorers'),
    rules.minimumMark === null
      ? accept(null)
      : within(rules.minimumMark, 0, callLimits.mark, 'rules.minimumMark'),
    checkCriteria(terms.criteria),
  ]);
}

/** A call that everybody can read and answer, and that can be scored. */
export function checkWhole(terms: CallTerms): Result<null> {
  const { title, text, contact, criteria } = terms;
  if (text === null) return refuse('WRONG_STATE', 'missing', { field: 'text' });
  if (contact === null) return refuse('WRONG_STATE', 'missing', { field: 'contact' });
  if (criteria.length === 0) return refuse('WRONG_STATE', 'missing', { field: 'criteria' });
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100)
    return refuse('WRONG_STATE', 'weightsDisagree', { field: 'criteria', facts: { sum, needed: 100 } });
  const languages = missingLanguages([title, text, ...criteria.map(({ label }) => label)]);
  return languages.length === 0
    ? accept(null)
    : refuse('WRONG_STATE', 'languageMissing', { facts: { languages: languages.join(', ') } });
}
