import { sayInstant } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import type { CallResultsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { LocalText } from '../text/LocalText.js';
import { outcomeTone } from './outcome-tone.js';

const counts = ['received', 'withdrawn', 'ineligible', 'eligible', 'retained', 'reserve'] as const;

/** What the committee decided: in numbers, in order, with the reason of each place and of each tie. */
export function CallResults({ call }: { call: CallResultsFragment }) {
  const { locale, t } = useLanguage();
  if (!call.outcome) return null;
  const { decidedAt, cutOffMark, ranking, ties } = call.outcome;
  return (
    <>
      <p className="muted">{t('calls.resultsOn', { day: sayInstant(locale, decidedAt, 'INSTANT') })}</p>
      <dl className="big-figures">
        {counts.map((count) => {
          const value = call[count];
          return (
            value !== null && (
              <div key={count}>
                <dt>{t(`calls.counts.${count}`)}</dt>
                <dd>{sayNumber(locale, value)}</dd>
              </div>
            )
          );
        })}
      </dl>
      {cutOffMark !== null && <p>{t('calls.cutOff', { mark: sayNumber(locale, cutOffMark) })}</p>}
      {ranking.length > 0 && <Ranking ranking={ranking} />}
      {ties.map(({ means, reason }, index) => (
        <p key={index}>
          <b>{t(`calls.tie.${means}`)}</b> <LocalText of={reason} />
        </p>
      ))}
    </>
  );
}

function Ranking({ ranking }: Pick<NonNullable<CallResultsFragment['outcome']>, 'ranking'>) {
  const { locale, t } = useLanguage();
  return (
    <table className="table">
      <caption>{t('calls.ranking')}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {t('calls.rank')}
          </th>
          <th scope="col">{t('calls.candidate')}</th>
          <th scope="col" className="number">
            {t('calls.mark')}
          </th>
          <th scope="col">{t('calls.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.map(({ rank, name, mark, state, ground }, index) => (
          <tr key={index}>
            <td className="number" data-label={t('calls.rank')}>
              {sayNumber(locale, rank)}
            </td>
            <th scope="row">
              {name === null ? <span className="muted">{t('calls.unnamed')}</span> : <bdi>{name}</bdi>}
            </th>
            <td className="number" data-label={t('calls.mark')}>
              {sayNumber(locale, mark)}
            </td>
            <td data-label={t('calls.outcome')}>
              <Tag tone={outcomeTone[state]}>{t(`candidacy.state.${state}`)}</Tag>
              <span className="cell-note">{t(`calls.ground.${ground}`)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
