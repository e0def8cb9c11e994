import { createInstance, type BackendModule } from 'i18next';
import { remember } from '../device/remember';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from './languages';

const STORAGE_KEY = 'iltizam.language';

const catalogues = {
  ar: () => import('./ar/catalogue').then((module) => module.catalogue),
  fr: () => import('./fr/catalogue').then((module) => module.catalogue),
  en: () => import('./en/catalogue').then((module) => module.catalogue),
} satisfies Record<Language, () => Promise<object>>;

/** Loads one language's texts when it is first wanted, so that nobody downloads three. */
const catalogueBackend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, done) => {
    if (!isLanguage(language)) return done(new Error(`No catalogue for ${language}`), false);
    catalogues[language]().then(
      (catalogue) => done(null, catalogue),
      (error: Error) => done(error, false),
    );
  },
};

export const i18n = createInstance();

/** The language chosen on this device before; the default (Arabic) when nobody chose. */
export function storedLanguage(): Language {
  const stored = globalThis.localStorage?.getItem(STORAGE_KEY);
  return isLanguage(stored) ? stored : DEFAULT_LANGUAGE;
}

/** `onMissing` is told of a text that is not in the catalogue; tests throw, so that none ships. */
export async function startI18n(language: Language, onMissing?: (key: string) => void): Promise<void> {
  await i18n.use(catalogueBackend).init({
    lng: language,
    supportedLngs: LANGUAGES,
    fallbackLng: false,
    load: 'languageOnly',
    interpolation: { escapeValue: false },
    returnNull: false,
    ...(onMissing && {
      saveMissing: true,
      missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) => onMissing(key),
    }),
  });
}

/** Changes the interface's language at once; the choice stays on this device and is sent to nobody. */
export async function chooseLanguage(language: Language): Promise<void> {
  remember(STORAGE_KEY, language);
  await i18n.changeLanguage(language);
}

export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE);
