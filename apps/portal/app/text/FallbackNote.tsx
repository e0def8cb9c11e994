import { useLanguage } from '../i18n/language.js';
import type { Shown } from './shown.js';

/** Says that a text is not in the language of the page. */
export function FallbackNote({ shown }: { shown: Shown }) {
  const { locale, t } = useLanguage();
  if (shown.lang === locale) return null;
  return <span className="fallback">{t(`text.in.${shown.lang}`)}</span>;
}
