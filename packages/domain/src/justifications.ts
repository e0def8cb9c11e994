import { locales, type LocalizedText } from './languages.js';
import { minimumJustification } from './reasons.js';
import { accept, refuse, type Result } from './refusals.js';
import { asSeen, saysNothing } from './seen.js';
import { unfilledIn } from './template-variables.js';
import { checkText, codePoints, type LimitedField } from './text-limits.js';

const visibleLength = (text: string | null): number => codePoints(asSeen(text ?? ''));

/** Whether it is written in no language: what is asked for has to say something in one. */
export const isWordless = (text: LocalizedText | null | undefined): boolean =>
  text == null || locales.every((locale) => saysNothing(text[locale]));

/** A reason is written in at least one language, and no variable of a template is left open in it. */
export function checkReason(text: LocalizedText | null | undefined, field = 'reason'): Result<null> {
  if (text == null || isWordless(text)) return refuse('REASON_REQUIRED', 'missing', { field });
  const open = unfilledIn(text);
  if (open !== null)
    return refuse('INVALID_INPUT', 'unfilledVariable', {
      field: `${field}.${open.locale}`,
      facts: { variable: open.variable },
    });
  return accept(null);
}

/** A justification explains: it has `minimumJustification` code points in at least one language. */
export function checkJustification(text: LocalizedText | null | undefined, field = 'reason'): Result<null> {
  const written = checkReason(text, field);
  if (!written.ok || text == null) return written;
  if (locales.every((locale) => visibleLength(text[locale]) < minimumJustification))
    return refuse('REASON_REQUIRED', 'tooShort', {
      field,
      facts: { minimum: minimumJustification },
    });
  return accept(null);
}

/** What a person is called, as they type it. */
export const checkName = (typed: string, field = 'name'): Result<string> =>
  worded(typed, 'personName', refuse('INVALID_INPUT', 'missing', { field }), field);

/** A reason in one language, as it is typed: nobody looks at what is somebody else's without saying why. */
export const checkTypedReason = (
  typed: string,
  limit: LimitedField = 'reason',
  field: string = limit,
): Result<string> => worded(typed, limit, refuse('REASON_REQUIRED', 'missing', { field }), field);

function worded(typed: string, limit: LimitedField, otherwise: Result<never>, field: string): Result<string> {
  const kept = checkText(typed, limit, field);
  return kept.ok && saysNothing(kept.value) ? otherwise : kept;
}
