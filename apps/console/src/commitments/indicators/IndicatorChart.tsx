import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { formatDay, formatNumber } from '../../i18n/format';
import { directions } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { palette } from '../../theme/palette';

const HEIGHT = 170;
/** Room for the values of an axis; the longest is a number of seven figures. */
const AXIS = 56;

/** Its values over time and the target, running as the text does. The table under it says the same. */
export default function IndicatorChart({ indicator }: { indicator: IndicatorFactsFragment }) {
  const translate = useTranslate();
  const language = useLanguage();
  const rtl = directions[language] === 'rtl';
  const { measurements, target } = indicator;
  const series = measurements.edges.map(({ node }) => node).toReversed();
  const days = series.map(({ measuredOn }) => new Date(`${measuredOn}T00:00:00Z`));
  const values = series.map(({ value }) => value);
  const bounds = [...values, ...(target == null ? [] : [target])];
  return (
    <div aria-hidden data-testid="indicator-chart">
      <LineChart
        height={HEIGHT}
        skipAnimation
        hideLegend
        disableAxisListener
        disableKeyboardNavigation
        // one-sided: the chart knows no other names; both are the same.
        margin={{ top: 16, bottom: 4, left: 44, right: 44 }}
        xAxis={[
          {
            scaleType: 'utc',
            data: days,
            reverse: rtl,
            tickInterval: days,
            height: 28,
            tickLabelMinGap: 12,
            valueFormatter: (day: Date) => formatDay(day.toISOString().slice(0, 10), language, 'MONTH'),
            tickLabelStyle: { fontFamily: 'inherit', fill: palette.inkSoft },
          },
        ]}
        yAxis={[
          {
            // one-sided: which one follows the text's direction.
            position: rtl ? 'right' : 'left',
            width: AXIS,
            min: Math.min(0, ...bounds),
            max: Math.max(...bounds) * 1.05,
            valueFormatter: (value: number) => formatNumber(value, language),
            tickLabelStyle: { fontFamily: 'inherit', fill: palette.inkSoft },
          },
        ]}
        series={[{ data: values, color: palette.brand, curve: 'linear', shape: 'circle', showMark: true }]}
      >
        {target != null && (
          <ChartsReferenceLine
            y={target}
            label={translate('indicators.targetLine', { value: formatNumber(target, language) })}
            labelAlign="middle"
            lineStyle={{ stroke: palette.brass, strokeDasharray: '5 4' }}
            labelStyle={{ fontFamily: 'inherit', fontSize: 12, fill: palette.brass }}
          />
        )}
      </LineChart>
    </div>
  );
}
