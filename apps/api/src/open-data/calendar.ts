import { dayOf } from '@iltizam/domain/country-clock';
import { timeZone, type Locale } from '@iltizam/domain/languages';
import { parse } from 'graphql';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Ask } from './read-table.js';
import { vtimezone } from './vtimezone.js';
import { clock } from '../database/clock.js';

const document =
  parse(`{ meetings { reference state heldOn startTime endTime kind themes { name { ar fr en } }
  plan { title { ar fr en } } venue { ar fr en } city { ar fr en } } }`);

type Text = Record<Locale, string | null> | null;
interface Meeting {
  reference: string;
  state: 'ANNOUNCED' | 'HELD' | 'CANCELLED';
  heldOn: string;
  startTime: string | null;
  endTime: string | null;
  themes: { name: Text }[];
  plan: { title: Text };
  venue: Text;
  city: Text;
}

const names = { ar: 'اللقاءات التشاورية', fr: 'Rencontres consultatives', en: 'Consultation meetings' };

/** Meetings as a calendar program takes them; all, or one. Times are those of the country. */
export async function calendarOf(
  ask: Ask,
  origin: string,
  reference: string | null,
  language: Locale,
): Promise<string | null> {
  const { meetings } = (await ask(document, {})) as unknown as { meetings: Meeting[] };
  const chosen = meetings.filter((meeting) => reference === null || meeting.reference === reference);
  if (reference !== null && chosen.length === 0) return null;
  const say = (text: Text): string => text?.[language] ?? text?.ar ?? text?.fr ?? text?.en ?? '';
  const since = chosen.map(({ heldOn }) => heldOn).toSorted()[0] ?? dayOf(clock.now());
  const calendar = ical({
    name: names[language],
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Iltizam//Meetings//AR',
    timezone: { name: timeZone, generator: (zone) => vtimezone(zone, since) },
  });
  for (const meeting of chosen) {
    const timed = meeting.startTime !== null;
    calendar.createEvent({
      ...(meeting.state === 'CANCELLED' ? { status: ICalEventStatus.CANCELLED } : {}),
      id: `${meeting.reference}@${new URL(origin).hostname}`,
      start: timed ? `${meeting.heldOn}T${meeting.startTime}:00` : meeting.heldOn,
      ...(timed && meeting.endTime ? { end: `${meeting.heldOn}T${meeting.endTime}:00` } : {}),
      ...(timed ? { timezone: timeZone } : { allDay: true }),
      summary: meeting.themes.map(({ name }) => say(name)).join(' · ') || names[language],
      description: say(meeting.plan.title),
      location: [say(meeting.venue), say(meeting.city)].filter(Boolean).join(', '),
      url: `${origin}/${language}/meetings/${meeting.reference}`,
    });
  }
  return calendar.toString();
}
