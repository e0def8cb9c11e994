import { type Locale, defaultLocale, directions, intlTags, locales } from '@iltizam/domain/languages';
import { type TFunction, createInstance } from 'i18next';
import { useLocation } from 'react-router';
import { messages } from './messages.js';

/** Everything a page needs to speak one language. Made once: nothing is initialised per request. */
export interface Language {
  locale: Locale;
  tag: (typeof intlTags)[Locale];
  dir: 'rtl' | 'ltr';
  t: TFunction;
}

/** The name of each language in itself, as its speakers look for it. */
export const languageNames = { ar: 'العربية', fr: 'Français', en: 'English' } as const satisfies Record<
  Locale,
  string
>;

export const isLocale = (value: string | undefined): value is Locale =>
  locales.some((locale) => locale === value);

/** The first part of the path says the language; addresses without one are answered in the default language. */
export function localeOf(pathname: string): Locale {
  const first = pathname.split('/', 2)[1];
  return isLocale(first) ? first : defaultLocale;
}

function speak(locale: Locale): Language {
  const tag = intlTags[locale];
  const instance = createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: false,
    initAsync: false,
    resources: { [tag]: { translation: messages[locale] } },
    interpolation: { escapeValue: false },
    saveMissing: import.meta.env.DEV,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`No message "${key}" in ${tag}.`);
    },
  });
  return { locale, tag, dir: directions[locale], t: instance.t };
}

export const languages: Record<Locale, Language> = {
  ar: speak('ar'),
  fr: speak('fr'),
  en: speak('en'),
};

/** The language of the page being drawn, error pages included. */
export function useLanguage(): Language {
  return languages[localeOf(useLocation().pathname)];
}

/** A language as the api names it. */
export const localeValue = (locale: Locale): 'AR' | 'FR' | 'EN' =>
  ({ ar: 'AR', fr: 'FR', en: 'EN' } as const)[locale];
