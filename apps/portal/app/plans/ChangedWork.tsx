import type { PlannedChangeKind } from '@iltizam/domain/planned-work';
import type { ReactNode } from 'react';
import { sayNumber } from '../format/numbers.js';
import type { CommitmentBetweenFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { changedWork } from './between.js';

type Planned = NonNullable<CommitmentBetweenFragment['now']>;
type Title = Planned['title'];

/** What amendments made of activities and indicators between two days: new, changed, or taken out of the plan. */
export function ChangedWork({ commitment }: { commitment: CommitmentBetweenFragment }) {
  const { locale, t } = useLanguage();
  const { activities, indicators } = changedWork(commitment);
  if (activities.length + indicators.length === 0) return null;
  const valued = (value: number | null) => (value === null ? t('text.unknown') : sayNumber(locale, value));
  const aims = ({ baseline, target }: Planned['indicators'][number]) => (
    <>
      {t('version.baseline')} {valued(baseline)} · {t('version.target')} {valued(target)}
    </>
  );
  const lines = [
    ...activities.map(({ kind, was, now }) => ({
      id: now.id,
      kind,
      title: now.title,
      before: was && <Period of={was} />,
      after: <Period of={now} />,
    })),
    ...indicators.map(({ kind, was, now }) => ({
      id: now.id,
      kind,
      title: now.name,
      before: was && aims(was),
      after: aims(now),
    })),
  ];
  return (
    <table className="table">
      <caption>{t('version.amendedWork')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('version.activityOrIndicator')}</th>
          <th scope="col">{t('version.was')}</th>
          <th scope="col">{t('version.became')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} {...line} />
        ))}
      </tbody>
    </table>
  );
}

type LineProps = { kind: PlannedChangeKind; title: Title; before: ReactNode; after: ReactNode };

function Line({ kind, title, before, after }: LineProps) {
  const { t } = useLanguage();
  return (
    <tr>
      <th scope="row">
        <LocalText of={title} />
      </th>
      <td data-label={t('version.was')}>{before ?? t('version.notPlanned')}</td>
      <td data-label={t('version.became')}>{kind === 'WITHDRAWN' ? t('version.withdrawn') : after}</td>
    </tr>
  );
}
