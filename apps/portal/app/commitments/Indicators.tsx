import { indicatorKinds } from '@iltizam/domain/indicators';
import { sayNumber, sayPercent } from '../format/numbers.js';
import type { IndicatorLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { IndicatorSeries } from './IndicatorSeries.js';

/** How anyone can tell whether the commitment is kept: what is tracked, and what it changes. */
export function Indicators({ indicators }: { indicators: IndicatorLineFragment[] }) {
  const { t } = useLanguage();
  return indicatorKinds.map((kind) => {
    const own = indicators.filter((indicator) => indicator.kind === kind);
    return (
      <Section key={kind} id={`indicators-${kind.toLowerCase()}`} title={t(`labels.indicatorKind.${kind}`)}>
        {own.length === 0 ? (
          <p className="muted">{t('commitment.noIndicators')}</p>
        ) : (
          <table className="table">
            <caption className="visually-hidden">{t(`labels.indicatorKind.${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('commitment.indicator')}</th>
                <th scope="col">{t('commitment.unit')}</th>
                <th scope="col">{t('commitment.baseline')}</th>
                <th scope="col">{t('commitment.target')}</th>
                <th scope="col">{t('commitment.latest')}</th>
              </tr>
            </thead>
            <tbody>
              {own.map((indicator) => (
                <IndicatorRow key={indicator.id} indicator={indicator} />
              ))}
            </tbody>
          </table>
        )}
        {own
          .filter(({ measurements }) => measurements.edges.length > 0)
          .map((indicator) => (
            <IndicatorSeries key={indicator.id} indicator={indicator} />
          ))}
      </Section>
    );
  });
}

function IndicatorRow({ indicator }: { indicator: IndicatorLineFragment }) {
  const { locale, t } = useLanguage();
  const { unit, latest } = indicator;
  const said = (value: number) => (unit === 'PERCENT' ? sayPercent(locale, value) : sayNumber(locale, value));
  const known = (value: number | null) =>
    value === null ? <span className="muted">{t('text.unknown')}</span> : said(value);
  return (
    <tr>
      <th scope="row">
        <LocalText of={indicator.name} />
        {[indicator.definition, indicator.source, indicator.method].map(
          (text, index) =>
            text && (
              <p key={index} className="cell-note">
                <LocalText of={text} />
              </p>
            ),
        )}
      </th>
      <td data-label={t('commitment.unit')}>{t(`labels.indicatorUnit.${unit}`)}</td>
      <td data-label={t('commitment.baseline')}>{known(indicator.baseline)}</td>
      <td data-label={t('commitment.target')}>{known(indicator.target)}</td>
      <td data-label={t('commitment.latest')}>
        {latest ? (
          <>
            {said(latest.value)} (<Day on={latest.measuredOn} precision={latest.measuredPrecision} />)
            {latest.note && (
              <p className="cell-note">
                <LocalText of={latest.note} />
              </p>
            )}
          </>
        ) : (
          <span className="muted">{t('commitment.notMeasured')}</span>
        )}
      </td>
    </tr>
  );
}
