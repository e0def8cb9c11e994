import { isDay } from '@iltizam/domain/days';
import { checkIndicatorValue } from '@iltizam/domain/indicators';
import { accepted, deny } from '../graphql/refused.js';
import type { IndicatorEntity } from './indicator.entity.js';

/** A value its unit can have, on a day that has come. */
export function checkMeasurement(
  { unit }: IndicatorEntity,
  value: number,
  measuredOn: string,
  today: string,
): void {
  accepted(checkIndicatorValue(unit, value));
  if (!isDay(measuredOn)) deny('INVALID_INPUT', 'notADay', { field: 'measuredOn' });
  if (measuredOn > today) deny('INVALID_INPUT', 'afterToday', { field: 'measuredOn' });
}
