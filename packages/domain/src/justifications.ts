import { locales, type LocalizedText } from './languages.js';
import { minimumJustification } from './reasons.js';
import { accept, refuse, type Result } from './refusals.js';
import { unfilledIn } from './template-variables.js';
import { codePoints } from './text-limits.js';

/** Marks, dots and characters nobody sees are no words. */
export const saysNothing = (text: string | null): boolean => !/[\p{L}\p{N}]/u.test(text ?? '');

/** What a person sees of it, counted. */
const visibleLength = (text: string | null): number =>
  codePoints((text ?? '').replaceAll(/\p{Cf}/gu, '').trim());

/** A reason is written in at least one language, and no variable of a template is left open in it. */
export function checkReason(text: LocalizedText | null | undefined, field = 'reason'): Result<null> {
  if (text == null || locales.every((locale) => saysNothing(text[locale])))
    return refuse('REASON_REQUIRED', 'missing', { field });
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
