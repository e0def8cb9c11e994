import type { Locale } from '@iltizam/domain/languages';
import { parse } from 'graphql';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Ask } from './read-table.js';

const document = parse(`{ candidateCalls { reference state opensOn closesOn title { ar fr en } } }`);

interface Call {
  reference: string;
  state: 'OPEN' | 'SCORING' | 'SCORED' | 'DECIDED' | 'CANCELLED';
  closesOn: string;
  title: Record<Locale, string | null>;
}

const words = {
  ar: { name: 'الدعوات إلى تقديم الترشيحات', last: 'آخر أجل لتقديم الترشيحات' },
  fr: { name: 'Appels à candidatures', last: 'Dernier jour de dépôt des candidatures' },
  en: { name: 'Calls for candidates', last: 'Last day for candidacies' },
};

/** The last day on which each call for candidates can be answered, as a calendar program takes it; of all, or of one. */
export async function callCalendarOf(
  ask: Ask,
  origin: string,
  reference: string | null,
  language: Locale,
): Promise<string | null> {
  const { candidateCalls } = (await ask(document, {})) as unknown as { candidateCalls: Call[] };
  const chosen = candidateCalls.filter((call) => reference === null || call.reference === reference);
  if (reference !== null && chosen.length === 0) return null;
  const { name, last } = words[language];
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: '//Iltizam//Calls//AR' });
  for (const { reference: id, state, closesOn, title } of chosen)
    calendar.createEvent({
      ...(state === 'CANCELLED' ? { status: ICalEventStatus.CANCELLED } : {}),
      id: `${id}@${new URL(origin).hostname}`,
      start: closesOn,
      allDay: true,
      summary: title[language] ?? title.ar ?? title.fr ?? title.en ?? name,
      description: last,
      url: `${origin}/${language}/committee/calls/${id}`,
    });
  return calendar.toString();
}
