import { type Locale, intlTags, locales } from '@iltizam/domain/languages';

const make = (options: Intl.NumberFormatOptions) =>
  Object.fromEntries(
    locales.map((locale) => [locale, new Intl.NumberFormat(intlTags[locale], options)]),
  ) as Record<Locale, Intl.NumberFormat>;

const plain = make({ maximumFractionDigits: 2 });
const percent = make({ style: 'percent', maximumFractionDigits: 1 });

export const sayNumber = (locale: Locale, value: number): string => plain[locale].format(value);

/** `84` is said as 84 %. */
export const sayPercent = (locale: Locale, value: number): string => percent[locale].format(value / 100);
