import { locales, type LocalizedText } from './languages.js';
import { accept, refuse, type Result } from './refusals.js';
import { asSeen } from './seen.js';

/** The longest text of each field and language, in code points: a person counts letters, not bytes. */
export const textLimits = {
  title: 300,
  problem: 5000,
  solution: 5000,
  expectedResult: 1000,
  contribution: 5000,
  reason: 3000,
  justification: 3000,
  note: 2000,
  comment: 2000,
  commentReport: 500,
  consultationComment: 3000,
  narrative: 5000,
  fieldComment: 1000,
  viewName: 100,
  evidenceTitle: 300,
  fileName: 255,
  activityTitle: 500,
  indicatorName: 500,
  definition: 2000,
  source: 1000,
  method: 2000,
  position: 300,
  mailbox: 254,
  personName: 200,
  organisationName: 200,
  place: 300,
  workshopEntry: 2000,
  needs: 500,
  phone: 30,
  callText: 10_000,
  motivation: 5000,
  experience: 5000,
  criterion: 300,
  scoreNote: 1000,
  objection: 1000,
  link: 2000,
  email: 254,
  search: 200,
  contentText: 10_000,
  newsBody: 10_000,
  minutes: 30_000,
  documentSummary: 2000,
  additionalInformation: 5000,
  password: 256,
  /** A workbook in base64, which fits into the body of a request. */
  workbook: 250_000,
  /** What an app fills in: the name of a record or of a choice, an hour, the key of a request, the code of a link, what a form proves. */
  reference: 255,
  hour: 40,
  requestKey: 255,
  token: 255,
  proof: 2000,
} as const;
export type LimitedField = keyof typeof textLimits;

/** The limit a field of a card is held to. */
export const limitOf = (field: string): LimitedField =>
  Object.hasOwn(textLimits, field) ? (field as LimitedField) : 'solution';

/** What a limit counts: an emoji or a letter is one, whatever its encoding. */
export const codePoints = (text: string): number => Array.from(text).length;

/** Controls that reverse what a reader sees (bidi overrides, embeddings, isolates), and those that are no text at all. */
const forbidden = /[[\p{Cc}\u202A-\u202E\u2066-\u2069]--[\n\t]]/v;
const invisible = /[\u200B\u2060\uFEFF]/g;
const loneSurrogate = /\p{Surrogate}/u;

/** Letters carry a few marks; a tower of them is a way to cover the page. */
const markTower = /\p{M}{11}/u;

/**
 * The text as it is kept: NFC, lines ended by \n, zero-width characters gone, no space at the ends. Marks and
 * tatweel stay: they are the writer's. A text nobody sees is none: it is kept as the empty one. Refused: NUL and other controls, bidi overrides, broken characters.
 */
export function checkText(text: string, limit: LimitedField, field: string = limit): Result<string> {
  const kept = asKept(text);
  if (forbidden.test(kept) || loneSurrogate.test(kept) || markTower.test(kept))
    return refuse('INVALID_INPUT', 'controlCharacter', { field });
  return fits(kept, limit, field);
}

const asKept = (text: string): string =>
  composed(text.replaceAll(/\r\n?/g, '\n').replaceAll(invisible, '')).trim();

/**
 * In NFC. A tower of marks stays as it came, to be refused: putting it in order takes as long as its height squared, and
 * one as high as a request is long stands everything still.
 */
export const composed = (text: string): string => (markTower.test(text) ? text : text.normalize('NFC'));

function fits(kept: string, limit: LimitedField, field: string): Result<string> {
  const [length, maximum] = [codePoints(kept), textLimits[limit]];
  return length > maximum
    ? refuse('LIMIT_EXCEEDED', 'tooLong', { field, facts: { length, maximum } })
    : accept(asSeen(kept) === '' ? '' : kept);
}

/** The most letters NFC makes of one. */
const MOST_OF_ONE = 3;

/** Whether a text has room in its field, as it would be kept; whether it can be kept at all is not looked at. */
export const checkLength = (text: string, limit: LimitedField, field: string): Result<string> =>
  text.length * MOST_OF_ONE <= textLimits[limit] ? accept(text) : fits(asKept(text), limit, field);

/** Each language for itself; a language left blank is not written: null. */
export function checkLocalizedText(
  text: LocalizedText,
  limit: LimitedField,
  field: string = limit,
): Result<LocalizedText> {
  const kept: LocalizedText = { ...text };
  for (const locale of locales) {
    const checked = checkText(text[locale] ?? '', limit, `${field}.${locale}`);
    if (!checked.ok) return checked;
    kept[locale] = checked.value === '' ? null : checked.value;
  }
  return accept(kept);
}
