import { sayPercent } from '../format/numbers.js';
import type { ActivityLineFragment, DatePrecision } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { activityTone } from './commitment-tone.js';

/** What is to be done, when, and how far it is. */
export function Activities({ activities }: { activities: ActivityLineFragment[] }) {
  const { t } = useLanguage();
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
  const { status, percent } = activity;
  if (status === null) return <span className="muted">{t('commitment.notReported')}</span>;
  return (
    <>
      <Tag tone={activityTone[status]}>{t(`labels.activityStatus.${status}`)}</Tag>{' '}
      {percent !== null && sayPercent(locale, percent)}
    </>
  );
}
