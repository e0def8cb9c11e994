import { raw } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

/**
 * Morocco's religious holidays, and days the government granted once. Those of 2024 and 2025 as they were announced;
 * later ones are computed (the Umm al-Qura calendar, a day later as sightings in Morocco mostly are) and provisional:
 * the secretariat corrects them when the ministry of Habous and Islamic affairs announces them.
 */
export class Holidays extends Migration {
  override name = '2026-11-25-09-holidays';

  override up(): void {
    for (const [feast, days] of announced) for (const day of days) this.#add(day, names[feast], false);
    for (const [feast, days] of computed) for (const day of days) this.#add(day, names[feast], true);
  }

  #add(day: string, name: object, provisional: boolean): void {
    const values = [day, JSON.stringify({ ...name, original: 'ar' }), provisional];
    this.addSql(raw('insert into holiday (day, name, provisional) values (?, ?, ?)', values));
  }
}

const names = {
  fitr: { ar: 'عيد الفطر', fr: 'Aïd al-Fitr', en: 'Eid al-Fitr' },
  adha: { ar: 'عيد الأضحى', fr: 'Aïd al-Adha', en: 'Eid al-Adha' },
  moharram: { ar: 'فاتح محرم', fr: '1er Moharram', en: 'Islamic New Year' },
  mawlid: { ar: 'عيد المولد النبوي', fr: 'Aïd al-Mawlid', en: 'Mawlid' },
  granted: { ar: 'عطلة استثنائية', fr: 'Congé exceptionnel', en: 'Exceptional day off' },
};

type Dated = [feast: keyof typeof names, days: string[]][];

const announced: Dated = [
  ['fitr', ['2024-04-10', '2024-04-11']],
  ['granted', ['2024-04-12']],
  ['adha', ['2024-06-17', '2024-06-18']],
  ['moharram', ['2024-07-08']],
  ['mawlid', ['2024-09-16', '2024-09-17']],
  ['fitr', ['2025-03-31', '2025-04-01']],
  ['adha', ['2025-06-07', '2025-06-08']],
  ['granted', ['2025-06-09']],
  ['moharram', ['2025-06-27']],
  ['mawlid', ['2025-09-05', '2025-09-06']],
];

const computed: Dated = [
  ['fitr', ['2026-03-21', '2026-03-22']],
  ['adha', ['2026-05-28', '2026-05-29']],
  ['moharram', ['2026-06-17']],
  ['mawlid', ['2026-08-26', '2026-08-27']],
  ['fitr', ['2027-03-10', '2027-03-11']],
  ['adha', ['2027-05-17', '2027-05-18']],
  ['moharram', ['2027-06-07']],
  ['mawlid', ['2027-08-15', '2027-08-16']],
];
