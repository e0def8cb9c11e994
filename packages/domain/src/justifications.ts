import { isBlank, locales, type LocalizedText } from './languages.js';
import { minimumJustification } from './reasons.js';
import { accept, refuse, type Result } from './refusals.js';
import { unfilledIn } from './template-variables.js';
import { codePoints } from './text-limits.js';

/** A reason is written in at least one language, and no variable of a template is left open in it. */
export function checkReason(text: LocalizedText | null | undefined, field = 'reason'): Result<null> {
  if (text == null || locales.every((locale) => isBlank(text[locale])))
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
  if (locales.every((locale) => codePoints((text[locale] ?? '').trim()) < minimumJustification))
    return refuse('REASON_REQUIRED', 'tooShort', {
      field,
      facts: { minimum: minimumJustification },
    });
  return accept(null);
}
