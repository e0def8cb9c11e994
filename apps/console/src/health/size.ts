import { intlTags, type Language } from '../i18n/languages';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the largest unit that leaves a whole number before the point. */
export function formatSize(bytes: number, language: Language): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  return new Intl.NumberFormat(intlTags[language], {
    style: 'unit',
    unit: units[power - 1]!,
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}
