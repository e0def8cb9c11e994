import { directions, shownLocale, type Locale } from '@iltizam/domain/languages';
import type { LocalizedFragment } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Said } from './report.js';

/** Words of ours, in the language of the report. */
export const ours = ({ locale, dir }: Language, text: string, to?: string): Said => ({
  text,
  lang: locale,
  dir,
  ...(to && { to }),
});

/** A text of a record: in the report's language where it has it, else in the one it has. */
export function theirs(language: Language, text: LocalizedFragment, to?: string): Said {
  const original = text.original.toLowerCase() as Locale;
  const lang = shownLocale({ ...text, original }, language.locale);
  if (!lang) return ours(language, language.t('text.missing'), to);
  return { text: text[lang] ?? '', lang, dir: directions[lang], quoted: true, ...(to && { to }) };
}
