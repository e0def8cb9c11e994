import { defaultLocale, isLocale, type Locale } from '@iltizam/domain/languages';
import type { Request } from 'express';
import { HttpFailure } from '../http/failures.js';

/** The one language of `?lang=`, Arabic where none is named; anything else is refused and not read as some other one. */
export function languageAsked({ query }: Pick<Request, 'query'>): Locale {
  const { lang = defaultLocale } = query;
  if (isLocale(lang)) return lang;
  throw new HttpFailure(400, 'INVALID_INPUT', 'There is no such language: ar, fr or en.', { field: 'lang' });
}
