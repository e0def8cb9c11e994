import { changedLanguages, directions } from '@iltizam/domain/languages';
import type { PlannedChange } from '@iltizam/domain/planned-work';
import type { ReactNode } from 'react';
import { sayNumber } from '../format/numbers.js';
import type { CommitmentBetweenFragment } from '../generated/graphql.js';
import { languageNames, useLanguage } from '../i18n/language.js';
import { Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { changedWork } from './between.js';

type Planned = NonNullable<CommitmentBetweenFragment['now']>;
type Activity = Planned['activities'][number];
type Indicator = Planned['indicators'][number];

/** What amendments made of activities and indicators between two days: new, changed, or taken out of the plan. */
export function ChangedWork({ commitment }: { commitment: CommitmentBetweenFragment }) {
  const { t } = useLanguage();
  const { activities, indicators } = changedWork(commitment);
  if (activities.length + indicators.length === 0) return null;
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
        {activities.map((change) => (
          <Line key={change.now.id} change={change} name={({ title }) => title}>
            {(activity) =>
              activity.startsOn || activity.endsOn ? <Period of={activity} /> : t('version.noDates')
            }
          </Line>
        ))}
        {indicators.map((change) => (
          <Line key={change.now.id} change={change} name={({ name }) => name}>
            {(indicator) => <Aims of={indicator} withUnit={change.was?.unit !== change.now.unit} />}
          </Line>
        ))}
      </tbody>
    </table>
  );
}

function Aims({ of: { baseline, target, unit }, withUnit }: { of: Indicator; withUnit: boolean }) {
  const { locale, t } = useLanguage();
  const valued = (value: number | null) => (value === null ? t('text.unknown') : sayNumber(locale, value));
  return (
    <span>
      {t('version.baseline')} {valued(baseline)} · {t('version.target')} {valued(target)}
      {withUnit && ` · ${t(`labels.indicatorUnit.${unit}`)}`}
    </span>
  );
}

interface LineProps<P extends Activity | Indicator> {
  change: PlannedChange<P>;
  name: (planned: P) => Activity['title'];
  /** What is planned of it beside its name. */
  children: (planned: P) => ReactNode;
}

/** What it is called stands at the head; a name that was changed stands on both sides too, in each language it was. */
function Line<P extends Activity | Indicator>({ change: { kind, was, now }, name, children }: LineProps<P>) {
  const { t, locale } = useLanguage();
  const renamed = kind === 'CHANGED' && was !== null ? changedLanguages(name(was), name(now)) : [];
  const side = (planned: P) => (
    <div>
      {renamed.map((one) => (
        <div key={one}>
          {one !== locale && `${languageNames[one]} · `}
          <span lang={one} dir={directions[one]}>
            {name(planned)[one] ?? t('text.missing')}
          </span>
        </div>
      ))}
      {children(planned)}
    </div>
  );
  return (
    <tr>
      <th scope="row">
        <LocalText of={name(now)} />
      </th>
      <td data-label={t('version.was')}>{was ? side(was) : t('version.notPlanned')}</td>
      <td data-label={t('version.became')}>{kind === 'WITHDRAWN' ? t('version.withdrawn') : side(now)}</td>
    </tr>
  );
}
