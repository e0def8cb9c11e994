import { type Locale, defaultLocale } from '@iltizam/domain/languages';
import { isLocale } from '../i18n/language.js';

/** The first language of the product a browser asks for, by the weight it gives it. */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(';');
    const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return {
      locale: tag.split('-')[0]?.toLowerCase(),
      weight: weight ? Number(weight.split('=')[1]) || 0 : 1,
    };
  });
  const [first] = wishes
    .filter((wish) => isLocale(wish.locale) && wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return isLocale(first?.locale) ? first.locale : defaultLocale;
}
