import { daysBetween } from '@iltizam/domain/days';
import { sayDay } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import type { IndicatorLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

const WIDTH = 640;
const HEIGHT = 180;
const SIDE = 60;
const TOP = 24;
const BOTTOM = 30;

/** An indicator's values and its target, drawn by the server and running as the text does; the table says the same. */
export function IndicatorChart({ indicator }: { indicator: IndicatorLineFragment }) {
  const { locale, dir, t } = useLanguage();
  const { target } = indicator;
  const series = indicator.measurements.edges.map(({ node }) => node).toReversed();
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const days = Math.max(1, daysBetween(first.measuredOn, last.measuredOn));
  const values = [0, ...series.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const along = (day: string) => {
    const place = SIDE + (daysBetween(first.measuredOn, day) / days) * (WIDTH - 2 * SIDE);
    return dir === 'rtl' ? WIDTH - place : place;
  };
  const up = (value: number) =>
    HEIGHT - BOTTOM - ((value - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const points = series.map(({ id, measuredOn, value }) => ({
    id,
    value,
    x: along(measuredOn),
    y: up(value),
  }));
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden direction="ltr">
      <line x1="0" x2={WIDTH} y1={up(low)} y2={up(low)} className="chart-axis" />
      {target !== null && (
        <>
          <line x1="0" x2={WIDTH} y1={up(target)} y2={up(target)} className="chart-target" />
          <text x={WIDTH / 2} y={up(target) - 6} textAnchor="middle" className="chart-target-name">
            {t('commitment.targetLine', { value: sayNumber(locale, target) })}
          </text>
        </>
      )}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className="chart-line" />
      {points.map(({ id, x, y, value }) => (
        <g key={id}>
          <circle cx={x} cy={y} r="4" className="chart-point" />
          <text x={x} y={y - 9} textAnchor="middle">
            {sayNumber(locale, value)}
          </text>
        </g>
      ))}
      {[first, last].map(({ id, measuredOn }) => (
        <text key={id} x={along(measuredOn)} y={HEIGHT - 8} textAnchor="middle" className="chart-month">
          {sayDay(locale, measuredOn, 'MONTH')}
        </text>
      ))}
    </svg>
  );
}
