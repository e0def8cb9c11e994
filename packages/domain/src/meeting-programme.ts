import type { Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';

/** Local times, `HH:MM`, comparable as text. */
export type Hours = { start: string; end: string | null };

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export const programmeLimits = { items: 60, experts: 30, workshops: 20, entries: 200, polls: 20 } as const;

/**
 * The items of a programme, in any order: each ends after it begins, lies inside the meeting's hours, and two never
 * overlap. Returns them by the clock.
 */
export function orderProgramme<Item extends Hours>(
  meeting: { startTime: string | null; endTime: string | null },
  items: readonly Item[],
): Result<Item[]> {
  const at = (index: number, end: 'start' | 'end') => `programme.${index}.${end}`;
  if (items.length > programmeLimits.items)
    return refuse('LIMIT_EXCEEDED', 'tooMany', {
      field: 'programme',
      facts: { length: items.length, maximum: programmeLimits.items },
    });
  for (const [index, { start, end }] of items.entries()) {
    if (!isTime(start)) return refuse('INVALID_INPUT', 'notATime', { field: at(index, 'start') });
    if (end !== null && !isTime(end)) return refuse('INVALID_INPUT', 'notATime', { field: at(index, 'end') });
    if (end !== null && end <= start)
      return refuse('INVALID_INPUT', 'endBeforeStart', { field: at(index, 'end') });
    const early = meeting.startTime !== null && start < meeting.startTime;
    const late = meeting.endTime !== null && (end ?? start) > meeting.endTime;
    if (early || late)
      return refuse('INVALID_INPUT', 'outsideMeeting', { field: at(index, early ? 'start' : 'end') });
  }
  const ordered = items.map((item, index) => ({ item, index })).toSorted(byClock);
  for (const [place, { item, index }] of ordered.entries()) {
    const before = ordered[place - 1]?.item;
    if (before && (before.end ?? before.start) > item.start)
      return refuse('INVALID_INPUT', 'overlaps', { field: at(index, 'start') });
  }
  return accept(ordered.map(({ item }) => item));
}

type Placed = { item: Hours };
const byClock = (a: Placed, b: Placed): number =>
  a.item.start.localeCompare(b.item.start) || (a.item.end ?? '').localeCompare(b.item.end ?? '');

export type Announcement = {
  heldOn: Day;
  startTime: string | null;
  endTime: string | null;
  seats: number | null;
  registrationOpensOn: Day | null;
  registrationClosesOn: Day | null;
};

/** A meeting is announced for a day to come; whoever wants to come registers before or on that day. */
export function checkAnnouncement(meeting: Announcement, today: Day): Result<null> {
  const { heldOn, startTime, endTime, seats, registrationOpensOn: opens } = meeting;
  const closes = meeting.registrationClosesOn;
  const wrong = (why: Parameters<typeof refuse>[1], field: string) => refuse('INVALID_INPUT', why, { field });
  if (heldOn < today) return wrong('notAfterToday', 'heldOn');
  if (startTime !== null && !isTime(startTime)) return wrong('notATime', 'startTime');
  if (endTime !== null && !isTime(endTime)) return wrong('notATime', 'endTime');
  if (startTime !== null && endTime !== null && endTime <= startTime)
    return wrong('endBeforeStart', 'endTime');
  if (seats !== null && (!Number.isInteger(seats) || seats < 1 || seats > 100_000))
    return refuse('INVALID_INPUT', 'outOfRange', {
      field: 'seats',
      facts: { minimum: 1, maximum: 100_000, given: seats },
    });
  if ((opens === null) !== (closes === null))
    return wrong('missing', opens === null ? 'registrationOpensOn' : 'registrationClosesOn');
  if (opens !== null && closes !== null) {
    if (closes < opens) return wrong('endBeforeStart', 'registrationClosesOn');
    if (closes > heldOn) return wrong('outsideMeeting', 'registrationClosesOn');
  }
  return accept(null);
}
