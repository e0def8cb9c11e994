import type { Locale } from '@iltizam/domain/languages';

/** The same page in another language: only the first part of the path differs. */
export const inLanguage = (locale: Locale, pathname: string): string =>
  pathname.replace(/^\/[^/]*/, `/${locale}`);
