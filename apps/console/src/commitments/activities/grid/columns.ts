import type { ActivityFactsFragment } from '../../../generated/graphql';
import type { Language } from '../../../i18n/languages';
import { plainText } from '../../../text/localized';

export type Kind = 'text' | 'day' | 'number' | 'percent' | 'status';
export type ColumnKey =
  | 'title'
  | 'startsOn'
  | 'endsOn'
  | 'weight'
  | 'status'
  | 'percent'
  | 'actualStartsOn'
  | 'actualEndsOn';
export type Column = { key: ColumnKey; kind: Kind };

/** What is written of an activity while its card is. */
export const plannedColumns: readonly Column[] = [
  { key: 'title', kind: 'text' },
  { key: 'startsOn', kind: 'day' },
  { key: 'endsOn', kind: 'day' },
  { key: 'weight', kind: 'number' },
];

/** What is reported of it once the card is adopted. */
export const reportedColumns: readonly Column[] = [
  { key: 'status', kind: 'status' },
  { key: 'percent', kind: 'percent' },
  { key: 'actualStartsOn', kind: 'day' },
  { key: 'actualEndsOn', kind: 'day' },
];

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** A day as it is typed: `31/12/2026`, `12/2026` or `2026`, as exactly as it is known. */
const typedDay = (day: string | null | undefined, precision: keyof typeof lengths = 'DAY'): string =>
  day == null ? '' : day.slice(0, lengths[precision]).split('-').toReversed().join('/');

/** A cell as somebody would type it; what is unknown is empty, not 0. */
export function typedOf(activity: ActivityFactsFragment, key: ColumnKey, language: Language): string {
  switch (key) {
    case 'title':
      return plainText(activity.title, language);
    case 'startsOn':
      return typedDay(activity.startsOn, activity.startPrecision ?? 'DAY');
    case 'endsOn':
      return typedDay(activity.endsOn, activity.endPrecision ?? 'DAY');
    case 'status':
      return activity.status ?? '';
    case 'actualStartsOn':
    case 'actualEndsOn':
      return typedDay(activity[key]);
    case 'percent':
    case 'weight':
      return activity[key] == null ? '' : String(activity[key]);
  }
}
