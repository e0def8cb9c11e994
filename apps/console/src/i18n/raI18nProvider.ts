import type { I18nProvider } from 'react-admin';
import { chooseLanguage, i18n } from './i18n';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';

/**
 * react-admin's door to i18next. A new object per language makes react-admin draw again without
 * remounting the page: its own locale switch remounts everything and would lose unsaved text.
 */
export const raI18nProvider = (language: Language): I18nProvider => ({
  translate: (key, options = {}) => {
    const { _: defaultValue, smart_count: count, ...rest } = options;
    const text = i18n.t(key, {
      lng: language,
      ...(defaultValue === undefined ? {} : { defaultValue }),
      ...(count === undefined ? {} : { count }),
      ...rest,
    });
    return typeof text === 'string' ? text : key;
  },
  changeLocale: (locale) => (isLanguage(locale) ? chooseLanguage(locale) : Promise.resolve()),
  getLocale: () => language,
  getLocales: () => LANGUAGES.map((locale) => ({ locale, name: LANGUAGE_NAMES[locale] })),
});
