import { isRegion, regions } from '@iltizam/domain/regions';
import { sayNumber } from '../format/numbers.js';
import type { MeetingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Day, Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { Hours } from './Hours.js';
import { OutLink } from '../text/OutLink.js';

type Meeting = NonNullable<MeetingQuery['meeting']>;

/** When, where, for whom, and what it came to. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { locale, t } = useLanguage();
  const { startTime, endTime, seats, registered, participants } = meeting;
  const count = (value: number | null) => value !== null && sayNumber(locale, value);
  const link = (address: string | null) =>
    address && <OutLink to={address}>{new URL(address).hostname}</OutLink>;
  return (
    <Facts>
      <Fact name={t('meeting.date')}>
        <Day on={meeting.heldOn} precision="DAY" />
      </Fact>
      <Fact name={t('meeting.time')}>{startTime && <Hours from={startTime} to={endTime} />}</Fact>
      <Fact name={t('meeting.format')}>{t(`labels.meetingFormat.${meeting.format}`)}</Fact>
      <Fact name={t('meeting.venue')}>{meeting.venue && <LocalText of={meeting.venue} />}</Fact>
      <Fact name={t('meeting.city')}>{meeting.city && <LocalText of={meeting.city} />}</Fact>
      <Fact name={t('meeting.link')}>{link(meeting.link)}</Fact>
      <Fact name={t('meeting.regions')}>
        {meeting.regions && (
          <ul className="plain">
            {meeting.regions.filter(isRegion).map((region) => (
              <li key={region}>{regions[region][locale]}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('meeting.seats')}>{count(seats)}</Fact>
      <Fact name={t('meeting.registration')}>
        {meeting.registrationOpensOn && (
          <Period of={{ startsOn: meeting.registrationOpensOn, endsOn: meeting.registrationClosesOn }} />
        )}
      </Fact>
      <Fact name={t('meeting.registered')}>{count(registered)}</Fact>
      <Fact name={t('meeting.participants')}>{count(participants)}</Fact>
      <Fact name={t('meeting.recording')}>{link(meeting.recording)}</Fact>
      <Fact name={t('meeting.report')}>{link(meeting.report)}</Fact>
      <Fact name={t('meeting.calendarName')}>
        <a href={`/calendar/meetings/${meeting.reference}.ics?lang=${locale}`}>{t('meeting.calendar')}</a>
      </Fact>
    </Facts>
  );
}
