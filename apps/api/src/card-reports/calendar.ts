/** A day to keep in mind, for a calendar program. */
export interface CalendarDay {
  uid: string;
  /** `YYYY-MM-DD`, the whole day. */
  on: string;
  summary: string;
  url: string;
}

const FOLD = 74;

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll(/[,;]/g, (sign) => `\\${sign}`);

/** Lines of RFC 5545 hold 75 bytes; what is longer goes on after a space, never within a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > FOLD) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** One day as an iCalendar file (RFC 5545), with a reminder of its own the day before. */
export function calendarFile({ uid, on, summary, url }: CalendarDay, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Iltizam//Deadlines//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `SUMMARY:${escaped(summary)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}
