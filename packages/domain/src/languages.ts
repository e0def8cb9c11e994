/** The languages of the product, the default (right to left) first. */
export const locales = ['ar', 'fr', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

export const defaultLocale: Locale = 'ar';

/** BCP 47 tags for `Intl`: plain `ar` would give other months, clocks and decimals than Morocco's. */
export const intlTags = { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' } as const satisfies Record<Locale, string>;

export const directions = { ar: 'rtl', fr: 'ltr', en: 'ltr' } as const satisfies Record<
  Locale,
  'rtl' | 'ltr'
>;

/** The country's time zone, for calendars to name it. What its clock shows is in `country-clock.ts`: what computers know of the zone differs. */
export const timeZone = 'Africa/Casablanca';

/** One text in several languages; `original` is the language it was written in, null means not written yet. */
export type LocalizedText = {
  ar: string | null;
  fr: string | null;
  en: string | null;
  original: Locale;
};

export const isBlank = (text: string | null | undefined): boolean => text == null || text.trim() === '';

/** The locale whose text a reader of `locale` is shown: theirs, else the original, else any written one. */
export function shownLocale(text: LocalizedText, locale: Locale): Locale | null {
  const preference = [locale, text.original, ...locales];
  return preference.find((candidate) => !isBlank(text[candidate])) ?? null;
}

/** The text for a reader of `locale`; the empty string only where no language is written at all. */
export function textIn(text: LocalizedText, locale: Locale): string {
  const shown = shownLocale(text, locale);
  return shown === null ? '' : (text[shown] ?? '');
}

/** The locales in which at least one of the texts is not written. Texts written in no language do not count. */
export function missingLanguages(texts: readonly LocalizedText[]): Locale[] {
  const written = texts.filter((text) => shownLocale(text, text.original) !== null);
  return locales.filter((locale) => written.some((text) => isBlank(text[locale])));
}

type Words = Omit<LocalizedText, 'original'>;

/** The languages in which a text was written anew, added or taken away; none where it says what it said. */
export const changedLanguages = (was: Words, now: Words): Locale[] =>
  locales.filter((locale) => (was[locale] ?? '').trim() !== (now[locale] ?? '').trim());
