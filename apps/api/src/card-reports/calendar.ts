import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';

/** A day to keep in mind, for a calendar program. */
export interface CalendarDay {
  uid: string;
  /** `YYYY-MM-DD`, the whole day. */
  on: string;
  summary: string;
  url: string;
}

const DAY_SECONDS = 86_400;

/** One day as an iCalendar file, with a reminder of its own the day before. */
export function calendarFile({ uid, on, summary, url }: CalendarDay, now: Date): string {
  const calendar = ical({ prodId: '//Iltizam//Deadlines//EN', method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({ id: uid, start: on, allDay: true, stamp: now, summary, url });
  event.createAlarm({ type: ICalAlarmType.display, triggerBefore: DAY_SECONDS, description: summary });
  return calendar.toString();
}
