import { href } from 'react-router';
import { sayDay } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import type { MeetingLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

interface MeetingTableProps {
  meetings: MeetingLineFragment[];
  caption: string;
}

export function MeetingTable({ meetings, caption }: MeetingTableProps) {
  const { locale, t } = useLanguage();
  const said = (count: number | null) =>
    count === null ? <span className="muted">{t('text.unknown')}</span> : sayNumber(locale, count);
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('meeting.date')}</th>
          <th scope="col">{t('meeting.theme')}</th>
          <th scope="col">{t('meeting.format')}</th>
          <th scope="col" className="number">
            {t('meeting.registered')}
          </th>
          <th scope="col" className="number">
            {t('meeting.participants')}
          </th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.reference}>
            <th scope="row" className="date">
              <a href={href('/:locale/meetings/:reference', { locale, reference: meeting.reference })}>
                {sayDay(locale, meeting.heldOn, 'DAY')}
              </a>
            </th>
            <td data-label={t('meeting.theme')}>
              {meeting.themes.map((theme) => (
                <p key={theme.reference}>
                  <LocalText of={theme.name} />
                </p>
              ))}
            </td>
            <td data-label={t('meeting.format')}>{t(`labels.meetingFormat.${meeting.format}`)}</td>
            <td className="number" data-label={t('meeting.registered')}>
              {said(meeting.registered)}
            </td>
            <td className="number" data-label={t('meeting.participants')}>
              {said(meeting.participants)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
