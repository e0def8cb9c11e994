import { addDays, addWorkingDays, isWorkingDay, type Day } from './days.js';
import type { ProposalState } from './proposal-states.js';

/** Working days each has for its part. They are the product's proposal: a person may always set another day. */
export const terms = {
  /** The committee, from receipt until a proposal is before institutions; the time its author is asked does not count. */
  committee: 30,
  /** An author, to answer the committee's question; then the proposal is screened as it is. */
  author: 15,
  /** An institution, from the day a proposal is put before it. */
  answer: 20,
  /** Lateness after which an institution's hierarchy is told. */
  escalation: 5,
} as const;

/** States in which the committee's clock runs. While an author is asked it stands still. */
export const committeeClockRuns = [
  'SUBMITTED',
  'REFERRED',
  'REFUSAL_PROPOSED',
  'ADMISSIBLE',
] as const satisfies readonly ProposalState[];

/** The committee's last day; `clockFrom` is the day of receipt moved by the time the clock stood still. */
export const committeeDueOn = (clockFrom: Day, holidays: ReadonlySet<Day>): Day =>
  addWorkingDays(clockFrom, terms.committee, holidays);

/** The last day an institution is given where nobody says otherwise. */
export const suggestedDueOn = (today: Day, holidays: ReadonlySet<Day>): Day =>
  addWorkingDays(today, terms.answer, holidays);

/** Working days after the last day until today; 0 while nothing is late. */
export function workingDaysLate(dueOn: Day, today: Day, holidays: ReadonlySet<Day>): number {
  let late = 0;
  for (let day = addDays(dueOn, 1); day <= today; day = addDays(day, 1))
    if (isWorkingDay(day, holidays)) late += 1;
  return late;
}

/** What was due on this day or before is escalated today. */
export const escalatedUpTo = (today: Day, holidays: ReadonlySet<Day>): Day =>
  passedUpTo(today, terms.escalation, holidays);

/** What began on this day or before has lasted longer than its term of working days today. */
export function passedUpTo(today: Day, term: number, holidays: ReadonlySet<Day>): Day {
  let day = today;
  for (let late = 0; late <= term; day = addDays(day, -1)) if (isWorkingDay(day, holidays)) late += 1;
  return day;
}
