import type { CardField } from './commitment-fields.js';
import { ruledAs } from './commitment-fields.js';
import type { CommitmentState } from './commitment-table.js';
import { locales, type Locale } from './languages.js';
import { limitOf, type LimitedField } from './text-limits.js';

/**
 * Where what is typed on a card lands. Before adoption the card itself is the draft: a saved field is on it at
 * once. From adoption on the draft stands beside the card until the secretariat validates it.
 */
export const draftTargets = {
  DRAFT: 'CARD',
  PROPOSED: 'CARD',
  IN_CONSULTATION: 'CARD',
  ADOPTED: 'REPORT',
  IN_PROGRESS: 'REPORT',
  COMPLETED: 'CARD',
  CLOSED_INCOMPLETE: 'CARD',
  DROPPED: 'CARD',
} as const satisfies Record<CommitmentState, 'CARD' | 'REPORT'>;

/** A field as a draft names it: what two people change apart from each other. */
export type DraftField = { path: string; ruledAs: CardField } & (
  | { kind: 'TEXT'; column: string; locale: Locale }
  | { kind: 'VALUE'; column: (typeof values)[number] }
  | { kind: 'ACTIVITY_REPORT'; activity: string }
  | { kind: 'MEASUREMENT'; indicator: string }
);

/** Fields saved at once, at most: more than a card has. */
export const mostDraftChanges = 200;

/** Fields whose whole value is one: lists, and what is no text in languages. */
const listed = ['expectedResults', 'ogpValues', 'sdgs'] as const;
const values = [...listed, 'contact.mailbox', 'startsOn', 'endsOn'] as const;

/** A list that nothing is left of is empty; of another value nothing is left. */
export const emptyValue = (column: (typeof values)[number]): [] | null =>
  (listed as readonly string[]).includes(column) ? [] : null;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const part = new RegExp(`^(reports|measurements)\\.(${uuid})$`, 'u');
const text = new RegExp(`^([a-zA-Z]+(?:\\.position)?)\\.(${locales.join('|')})$`, 'u');

/** The path of an activity's new report, and of an indicator's new value. */
export const reportPath = (activity: string): string => `reports.${activity}`;
export const measurementPath = (indicator: string): string => `measurements.${indicator}`;

/**
 * `title.fr`: one language of a text; `contact.position.ar`, `contact.mailbox`; `expectedResults`, `ogpValues`, `sdgs`:
 * the whole list; `startsOn`, `endsOn`: its days; `reports.ID`: the new report on an activity; `measurements.ID`: the new value of an indicator;
 * `narrative.fr`: what the period brought, in words. Null where the path names nothing.
 */
export function draftField(path: string): DraftField | null {
  const value = values.find((known) => known === path);
  if (value !== undefined)
    return { path, kind: 'VALUE', column: value, ruledAs: ruledAs(value.split('.')[0]!) };
  const [, list, id] = part.exec(path) ?? [];
  if (list === 'reports') return { path, kind: 'ACTIVITY_REPORT', activity: id!, ruledAs: 'reports' };
  if (list === 'measurements') return { path, kind: 'MEASUREMENT', indicator: id!, ruledAs: 'measurements' };
  const [, column, locale] = text.exec(path) ?? [];
  if (column === undefined || (values as readonly string[]).includes(column)) return null;
  return { path, kind: 'TEXT', column, locale: locale as Locale, ruledAs: ruledAs(column.split('.')[0]!) };
}

/** What holds the texts inside of a value. */
export function draftLimit(field: DraftField): LimitedField {
  if (field.kind === 'TEXT') return limitOf(field.column.split('.').at(-1)!);
  if (field.kind !== 'VALUE') return 'note';
  return field.column === 'contact.mailbox' ? 'mailbox' : 'expectedResult';
}
