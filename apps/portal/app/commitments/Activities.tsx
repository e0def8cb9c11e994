import { spanOf } from '@iltizam/domain/timeline-span';
import { sayPercent } from '../format/numbers.js';
import type { ActivityLineFragment, DatePrecision } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { ActivityBars } from './ActivityBars.js';
import { activityTone } from './commitment-tone.js';
import { TimelineYears } from './TimelineYears.js';

/** What is to be done, when, and how far it is. */
export function Activities({ activities }: { activities: ActivityLineFragment[] }) {
  const { t } = useLanguage();
  const span = spanOf(activities);
  return (
    <Section id="activities" title={t('commitment.activities')}>
      {activities.length === 0 ? (
        <p className="muted">{t('commitment.noActivities')}</p>
      ) : (
        <table className="table">
          <caption className="visually-hidden">{t('commitment.activities')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('commitment.activity')}</th>
              <th scope="col">{t('commitment.start')}</th>
              <th scope="col">{t('commitment.end')}</th>
              <th scope="col">{t('commitment.progress')}</th>
              {span && (
                <th scope="col" className="schedule-cell">
                  <span className="visually-hidden">{t('commitment.timeline')}</span>
                  <TimelineYears span={span} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => (
              <tr key={activity.id}>
                <th scope="row">
                  <LocalText of={activity.title} />
                  {activity.datesDisagree && <p className="warning">{t('commitment.datesDisagree')}</p>}
                </th>
                <td className="date" data-label={t('commitment.start')}>
                  <KnownDay on={activity.startsOn} precision={activity.startPrecision} />
                </td>
                <td className="date" data-label={t('commitment.end')}>
                  <KnownDay on={activity.endsOn} precision={activity.endPrecision} />
                </td>
                <td data-label={t('commitment.progress')}>
                  <ActivityProgress activity={activity} />
                </td>
                {span && (
                  <td className="schedule-cell" data-label={t('commitment.timeline')}>
                    <ActivityBars activity={activity} span={span} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function KnownDay({ on, precision }: { on: string | null; precision: DatePrecision | null }) {
  const { t } = useLanguage();
  return on ? (
    <Day on={on} precision={precision ?? 'DAY'} />
  ) : (
    <span className="muted">{t('text.unknown')}</span>
  );
}

function ActivityProgress({ activity }: { activity: ActivityLineFragment }) {
  const { locale, t } = useLanguage();
  const { status, percent, actualStartsOn, actualEndsOn, schedule } = activity;
  if (status === null)
    return (
      <span className={schedule.late ? 'warning' : 'muted'}>
        {t('commitment.notReported')}
        {schedule.late && ` ${t('commitment.late')}`}
      </span>
    );
  return (
    <div>
      <Tag tone={activityTone[status]}>{t(`labels.activityStatus.${status}`)}</Tag>{' '}
      {percent !== null && sayPercent(locale, percent)}
      {schedule.late && <p className="warning">{t('commitment.late')}</p>}
      {actualStartsOn && (
        <p className="cell-note">
          {t('text.label', { name: t('commitment.began') })} <Day on={actualStartsOn} precision="DAY" />
        </p>
      )}
      {actualEndsOn && (
        <p className="cell-note">
          {t('text.label', { name: t('commitment.ended') })} <Day on={actualEndsOn} precision="DAY" />
        </p>
      )}
    </div>
  );
}
