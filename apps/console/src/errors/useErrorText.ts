import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { errorText } from './errorText';

/** How a failure is told to whoever reads the page. */
export function useErrorText() {
  const translate = useTranslate();
  const language = useLanguage();
  return (error: unknown): string => errorText(error, translate, language);
}
