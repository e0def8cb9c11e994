import type { MeetingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { JsonLd } from '../layout/JsonLd.js';
import { useSite } from '../site.js';
import { shownText } from '../text/shown.js';

type AnyMeeting = NonNullable<MeetingQuery['meeting']>;

const attendance = { ONLINE: 'Online', IN_PERSON: 'Offline', HYBRID: 'Mixed' } as const;

/** The meeting as an event, for search engines and calendars. */
export function MeetingEvent({ meeting, name }: { meeting: AnyMeeting; name: string }) {
  const { locale, tag } = useLanguage();
  const { origin } = useSite();
  const { reference, heldOn, startTime, endTime, format, venue, city, themes } = meeting;
  const url = `${origin}/${locale}/meetings/${reference}`;
  const at = (time: string | null) => (time ? `${heldOn}T${time}` : heldOn);
  const place = [venue, city].flatMap((text) => (text ? [shownText(text, locale)] : []));
  return (
    <JsonLd
      of={{
        '@type': 'Event',
        name,
        url,
        inLanguage: tag,
        startDate: at(startTime),
        endDate: at(endTime ?? startTime),
        eventAttendanceMode: `https://schema.org/${attendance[format]}EventAttendanceMode`,
        about: themes.map((theme) => shownText(theme.name, locale)),
        location:
          place.length > 0
            ? { '@type': 'Place', name: place[0], address: place.join(', ') }
            : { '@type': 'VirtualLocation', url },
      }}
    />
  );
}
