import type { Day } from './days.js';
import type { LocalizedText } from './languages.js';

/**
 * Morocco's public holidays with a day of their own (decree 2.77.169 and those that completed it). `since`: first year
 * it is one; null for those older than any plan. The religious ones follow the moon: they are announced a few days
 * before and are kept as dated rows.
 */
export type FixedHoliday = { month: number; date: number; since: number | null; name: LocalizedText };

const name = (ar: string, fr: string, en: string): LocalizedText => ({ ar, fr, en, original: 'ar' });

// oxfmt-ignore
export const fixedHolidays: readonly FixedHoliday[] = [
  { month: 1, date: 1, since: null, name: name('فاتح السنة الميلادية', 'Nouvel An', 'New Year’s Day') },
  { month: 1, date: 11, since: null, name: name('ذكرى تقديم وثيقة الاستقلال', 'Manifeste de l’Indépendance', 'Independence Manifesto Day') },
  { month: 1, date: 14, since: 2024, name: name('رأس السنة الأمازيغية', 'Nouvel An amazigh', 'Amazigh New Year') },
  { month: 5, date: 1, since: null, name: name('عيد الشغل', 'Fête du Travail', 'Labour Day') },
  { month: 7, date: 30, since: null, name: name('عيد العرش', 'Fête du Trône', 'Throne Day') },
  { month: 8, date: 14, since: null, name: name('ذكرى استرجاع إقليم وادي الذهب', 'Récupération d’Oued Eddahab', 'Oued Ed-Dahab Day') },
  { month: 8, date: 20, since: null, name: name('ذكرى ثورة الملك والشعب', 'Révolution du Roi et du Peuple', 'Revolution of the King and the People') },
  { month: 8, date: 21, since: null, name: name('عيد الشباب', 'Fête de la Jeunesse', 'Youth Day') },
  { month: 10, date: 31, since: 2026, name: name('عيد الوحدة', 'Fête de l’Unité', 'Unity Day') },
  { month: 11, date: 6, since: null, name: name('ذكرى المسيرة الخضراء', 'Marche Verte', 'Green March Day') },
  { month: 11, date: 18, since: null, name: name('عيد الاستقلال', 'Fête de l’Indépendance', 'Independence Day') },
];

export type Holiday = { day: Day; name: LocalizedText };

/** The fixed holidays of the years from `first` to `last`, in order. */
export function fixedHolidaysOf(first: number, last = first): Holiday[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) =>
    fixedHolidays
      .filter(({ since }) => since === null || year >= since)
      .map(({ month, date, name: called }) => ({
        day: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
        name: called,
      })),
  );
}
