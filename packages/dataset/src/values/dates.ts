import { firstDay, lastDay, precisionOf, type DatePrecision, type Day } from '@iltizam/domain/days';

/** A date as a document prints it, checked: `2021`, `2021-03` or `2021-03-31`. */
export type WrittenDate = string;

export function precision(date: WrittenDate): DatePrecision {
  const known = precisionOf(date);
  if (known === null) throw new Error(`"${date}" is no date`);
  return known;
}

/** A period; each end has its own precision, null where no document gives it. */
export type Period = {
  /** A month or a year starts on its first day ... */
  startsOn: Day | null;
  /** ... and ends on its last. */
  endsOn: Day | null;
  startPrecision: DatePrecision | null;
  endPrecision: DatePrecision | null;
};

export const period = (start: WrittenDate | undefined, end: WrittenDate | undefined): Period => ({
  startsOn: start === undefined ? null : firstDay(start),
  endsOn: end === undefined ? null : lastDay(end),
  startPrecision: start === undefined ? null : precision(start),
  endPrecision: end === undefined ? null : precision(end),
});
