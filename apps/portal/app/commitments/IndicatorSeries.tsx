import { sayNumber, sayPercent } from '../format/numbers.js';
import type { IndicatorLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { IndicatorChart } from './IndicatorChart.js';

/** What was measured of an indicator over time, how far the target is, and what stood before a correction. */
export function IndicatorSeries({ indicator }: { indicator: IndicatorLineFragment }) {
  const { locale, t } = useLanguage();
  const { unit, achievement, measurements } = indicator;
  const said = (value: number) => (unit === 'PERCENT' ? sayPercent(locale, value) : sayNumber(locale, value));
  return (
    <figure className="series">
      <figcaption>
        <strong>
          <LocalText of={indicator.name} />
        </strong>
        <p>
          {t(`commitment.achievement.${achievement.case}`)}{' '}
          {achievement.case === 'ON_THE_WAY' &&
            achievement.percent !== null &&
            sayPercent(locale, achievement.percent)}
        </p>
      </figcaption>
      {measurements.edges.length > 1 && <IndicatorChart indicator={indicator} />}
      <table className="table">
        <caption className="visually-hidden">{t('commitment.measurements')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('commitment.measuredOn')}</th>
            <th scope="col">{t('commitment.value')}</th>
            <th scope="col">{t('commitment.note')}</th>
          </tr>
        </thead>
        <tbody>
          {measurements.edges.map(({ node }) => (
            <tr key={node.id}>
              <th scope="row">
                <Day on={node.measuredOn} precision={node.measuredPrecision} />
              </th>
              <td data-label={t('commitment.value')}>
                <bdi>{said(node.value)}</bdi>
              </td>
              <td data-label={t('commitment.note')}>
                <div>
                  {node.note && <LocalText of={node.note} />}
                  {node.former.map((former) => (
                    <p key={former.id} className="cell-note">
                      {t('text.label', { name: t('commitment.former') })}{' '}
                      <del>
                        <bdi>{said(former.value)}</bdi>
                      </del>{' '}
                      (<Day on={former.measuredOn} precision={former.measuredPrecision} />){' '}
                      <LocalText of={former.reason} />
                    </p>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
