import { measuredChange } from '@iltizam/domain/measured-change';
import { useTranslate } from 'react-admin';
import type { IndicatorFactsFragment, IndicatorUnit } from '../../generated/graphql';
import { formatDay, formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';

const counted: Record<IndicatorUnit, string> = {
  COUNT: 'NUMBER',
  PERCENT: 'POINTS',
  SCORE: 'POINTS',
  DAYS: 'DAYS',
  RANK: 'RANKS',
  MILESTONE: 'NUMBER',
};

/** The change since the former value in words, "6 points more since June"; null with fewer than two values. */
export function useChangeWords(): (indicator: IndicatorFactsFragment) => string | null {
  const translate = useTranslate();
  const language = useLanguage();
  return ({ measurements, unit, direction }) => {
    const [, former] = measurements.edges;
    const series = measurements.edges.map(({ node }) => node);
    const change = measuredChange(series, { unit, direction: direction ?? null });
    if (change === null || !former || unit === 'MILESTONE') return null;
    const day = formatDay(
      change.since,
      language,
      former.node.measuredPrecision === 'YEAR' ? 'YEAR' : 'MONTH',
    );
    const amount = translate(`indicators.amount.${counted[unit]}`, {
      smart_count: change.amount,
      amount: formatNumber(change.amount, language),
    });
    const said = translate(`indicators.change.${unit === 'RANK' ? 'RANK_' : ''}${change.way}`, {
      amount,
      day,
    });
    if (change.better === null) return said;
    return translate(change.better ? 'indicators.better' : 'indicators.worse', { change: said });
  };
}
