import { useTranslate } from 'react-admin';
import { isLanguage, LANGUAGE_NAMES } from '../../i18n/languages';

/** What is missing, in words. */
export function useMissingName(): (field: string) => string {
  const translate = useTranslate();
  return (field) => {
    const [first = '', last = ''] = field.split('.');
    if (isLanguage(last) && (first === 'languages' || first === 'narrative'))
      return translate(`card.missing.${first}`, { language: LANGUAGE_NAMES[last] });
    return translate(`card.missing.${field.replaceAll('.', '_')}`);
  };
}
