import { daysBetween } from './days.js';

/** The days a timeline shows, both ends included. */
export type Span = { from: string; to: string };

type Dated = {
  startsOn?: string | null;
  endsOn?: string | null;
  actualStartsOn?: string | null;
  actualEndsOn?: string | null;
};

/** From the first day anything was planned or done to the last, in whole years; null where nothing is dated. */
export function spanOf(activities: readonly Dated[]): Span | null {
  const days = activities
    .flatMap(({ startsOn, endsOn, actualStartsOn, actualEndsOn }) => [
      startsOn,
      endsOn,
      actualStartsOn,
      actualEndsOn,
    ])
    .filter((day) => day != null)
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` } : null;
}

export const yearsOf = ({ from, to }: Span): string[] =>
  Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(from.slice(0, 4)) + index),
  );

/** How far along the span a day begins, in percent, kept within it. */
export function placeOf(day: string, { from, to }: Span): number {
  const share = (daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100;
  return Math.round(Math.max(0, Math.min(100, share)) * 100) / 100;
}

/** A bar from one day to the end of another; null without both, or where they disagree. */
export function barOf(
  startsOn: string | null | undefined,
  endsOn: string | null | undefined,
  span: Span,
): { start: number; length: number } | null {
  if (startsOn == null || endsOn == null || endsOn < startsOn) return null;
  const start = placeOf(startsOn, span);
  const day = 100 / (daysBetween(span.from, span.to) + 1);
  return { start, length: Math.max(0.5, Math.round((placeOf(endsOn, span) + day - start) * 100) / 100) };
}

/** Where a bar lies in a drawing that has no direction of its own: mirrored where the text runs from the right. */
export const drawnFrom = ({ start, length }: { start: number; length: number }, rtl: boolean): number =>
  rtl ? Math.round((100 - start - length) * 100) / 100 : start;
