import { href } from 'react-router';
import { ChangedPart } from '../commitments/ChangedPart.js';
import { sayNumber, sayPercent } from '../format/numbers.js';
import type { CommitmentBetweenFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import { ChangedWork } from './ChangedWork.js';
import { changedActivities, changedIndicators, changedPaths } from './between.js';

/** What changed of a commitment between two days: its text, with the reasons; its activities; its indicators. */
export function ChangedBetween({ commitment }: { commitment: CommitmentBetweenFragment }) {
  const { locale, t } = useLanguage();
  const { reference, now, then, versions } = commitment;
  const paths = changedPaths(commitment);
  const reasons = versions.filter(
    ({ number, reason }) => reason && number > (then?.number ?? 0) && number <= (now?.number ?? 0),
  );
  const stood = (of: CommitmentBetweenFragment['activities'][number]['now']) =>
    of === null
      ? t('commitment.notReported')
      : `${t(`labels.activityStatus.${of.status}`)} · ${sayPercent(locale, of.percent)}`;
  const valued = (of: { value: number } | null) =>
    of === null ? t('text.unknown') : sayNumber(locale, of.value);
  const lines = [
    ...changedActivities(commitment).map(({ id, title, ...both }) => ({
      id,
      title,
      before: stood(both.then),
      after: stood(both.now),
    })),
    ...changedIndicators(commitment).map(({ id, name, ...both }) => ({
      id,
      title: name,
      before: valued(both.then),
      after: valued(both.now),
    })),
  ];
  return (
    <div className="amendment">
      <h3>
        <a href={href('/:locale/commitments/:reference', { locale, reference })}>
          <LocalText of={now!.title} />
        </a>
      </h3>
      {reasons.map(({ number, reason }) => (
        <LocalProse key={number} of={reason} />
      ))}
      {then && paths.map((path) => <ChangedPart key={path} path={path} before={then} after={now!} />)}
      <ChangedWork commitment={commitment} />
      {lines.length > 0 && (
        <table className="table">
          <caption className="visually-hidden">{t('version.reportedChanges')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('version.activityOrIndicator')}</th>
              <th scope="col">{t('version.was')}</th>
              <th scope="col">{t('version.became')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, title, before, after }) => (
              <tr key={id}>
                <th scope="row">
                  <LocalText of={title} />
                </th>
                <td data-label={t('version.was')}>{before}</td>
                <td data-label={t('version.became')}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
