import { addDays, type Day } from './days.js';

/** What an institution, and at last its hierarchy, is told of an assignment it has not answered. */
export const reminderKinds = ['DAYS_14', 'DAYS_7', 'DAYS_1', 'LATE', 'ESCALATED'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Days before the last one on which it is reminded, the most urgent first. */
const before = [
  ['DAYS_1', 1],
  ['DAYS_7', 7],
  ['DAYS_14', 14],
] as const satisfies readonly (readonly [ReminderKind, number])[];

/** Nothing is looked at earlier than this many days before its last day. */
export const firstReminder = 14;

export type ReminderFacts = {
  dueOn: Day;
  assignedOn: Day;
  today: Day;
  /** What was due on this day or before is escalated; see `escalatedUpTo`. */
  escalatedUpTo: Day;
};

/**
 * The one reminder that is right today; null where none is. After days without a run only the most urgent one is sent,
 * and nobody is reminded of what they were given after its day.
 */
export function reminderFor({ dueOn, assignedOn, today, escalatedUpTo }: ReminderFacts): ReminderKind | null {
  if (dueOn <= escalatedUpTo) return 'ESCALATED';
  if (dueOn < today) return 'LATE';
  for (const [kind, days] of before) {
    const from = addDays(dueOn, -days);
    if (today >= from) return assignedOn < from ? kind : null;
  }
  return null;
}
