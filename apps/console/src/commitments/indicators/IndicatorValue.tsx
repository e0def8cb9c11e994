import { useTranslate } from 'react-admin';
import type { IndicatorUnit } from '../../generated/graphql';
import { Figure } from '../../text/Figure';
import { Unknown } from '../../text/LocalText';

type IndicatorValueProps = { value: number | null | undefined; unit: IndicatorUnit };

/** A value in its unit: a share with its sign, a milestone in words. */
export function IndicatorValue({ value, unit }: IndicatorValueProps) {
  const translate = useTranslate();
  if (value == null) return <Unknown />;
  if (unit === 'MILESTONE') return <>{translate(value >= 1 ? 'indicators.taken' : 'indicators.notTaken')}</>;
  return <Figure value={value} percent={unit === 'PERCENT'} />;
}
