import type { SessionQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { JsonLd } from '../layout/JsonLd.js';
import { useSite } from '../site.js';
import { shownText } from '../text/shown.js';

type AnySession = NonNullable<SessionQuery['committeeSession']>;

/** The session as an event, where its day is known, for search engines and calendars. */
export function SessionEvent({ session, name }: { session: AnySession; name: string }) {
  const { locale, tag } = useLanguage();
  const { origin } = useSite();
  const { reference, state, startsOn, endsOn, startPrecision, startTime, place, subject } = session;
  if (startsOn === null || startPrecision !== 'DAY') return null;
  return (
    <JsonLd
      of={{
        '@type': 'Event',
        name,
        url: `${origin}/${locale}/committee/sessions/${reference}`,
        inLanguage: tag,
        startDate: startTime ? `${startsOn}T${startTime}` : startsOn,
        endDate: endsOn ?? startsOn,
        eventStatus: `https://schema.org/Event${state === 'CANCELLED' ? 'Cancelled' : 'Scheduled'}`,
        ...(subject ? { about: shownText(subject, locale) } : {}),
        ...(place ? { location: { '@type': 'Place', name: shownText(place, locale) } } : {}),
      }}
    />
  );
}
