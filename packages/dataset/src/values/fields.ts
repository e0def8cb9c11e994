import { isDay, precisionOf } from '@iltizam/domain/days';
import { locales, type LocalizedText } from '@iltizam/domain/languages';
import { z } from 'zod';

/** The kinds of value the files of a folder are made of. Unknown keys are faults: every object is strict. */

const isNo = (what: string) => ({
  error: ({ input }: { input?: unknown }) => `"${String(input)}" is no ${what}`,
});

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, isNo('slug (small letters, digits and hyphens)'));
export const writtenDate = z
  .string()
  .refine((text) => precisionOf(text) !== null, isNo('date (YYYY, YYYY-MM or YYYY-MM-DD)'));
export const writtenDay = z.string().refine(isDay, isNo('day (YYYY-MM-DD)'));
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, isNo('time (HH:MM)'));
export const words = z.string().refine((text) => text.trim() !== '', { error: 'is empty' });
export const ordinal = z.int().min(1);
export const count = z.int().min(0);
export const percent = z.number().min(0).max(100);

/** The documents a record was read from, by their file name (see `documents` of curation.json). */
export const sources = z.array(words);

/** A text in one to three languages. `original` is the Arabic where there is one, unless the file says otherwise. */
export const localizedText = z
  .strictObject({
    ar: words.optional(),
    fr: words.optional(),
    en: words.optional(),
    original: z.enum(locales).optional(),
  })
  .transform((text, context): LocalizedText => {
    const original = text.original ?? locales.find((locale) => text[locale] !== undefined);
    if (original === undefined || text[original] === undefined) {
      context.addIssue(original === undefined ? 'has no text' : `has no text in its original, ${original}`);
      return z.NEVER;
    }
    return { ar: text.ar ?? null, fr: text.fr ?? null, en: text.en ?? null, original };
  });

export const spelling = (word: string) => word.toLowerCase().replaceAll('_', '-');

/** A word of one of the domain's closed lists, as the files spell it: `CIVIL_SOCIETY` is `civil-society`. */
export const wordOf = <Word extends string>(list: readonly Word[]) =>
  z.string().transform((text, context): Word => {
    const word = list.find((candidate) => spelling(candidate) === text);
    if (word !== undefined) return word;
    context.addIssue(`"${text}" is none of: ${list.map(spelling).join(', ')}`);
    return z.NEVER;
  });
