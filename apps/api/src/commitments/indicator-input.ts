import { checkIndicatorValue, type IndicatorDirection, type IndicatorUnit } from '@iltizam/domain/indicators';
import { Float, InputType } from 'type-graphql';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import type { IndicatorEntity } from './indicator.entity.js';
import { IndicatorDirectionEnum } from './indicator.type.js';

@InputType({ description: 'What may be said of any indicator.' })
export abstract class IndicatorFieldsInput {
  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What exactly is counted, at most 2,000 characters; null takes it away.',
  })
  definition?: LocalizedTextInput | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Value before the work began, one its unit can have; null where it is not known.',
  })
  baseline?: number | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Value aimed at, one its unit can have; null where none is set.',
  })
  target?: number | null;

  @StaffField(() => IndicatorDirectionEnum, {
    nullable: true,
    description: 'Which way is good; null where it is not said.',
  })
  direction?: IndicatorDirection | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Where its values come from, at most 1,000 characters; null takes it away.',
  })
  source?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'How its values are found, at most 2,000 characters; null takes it away.',
  })
  method?: LocalizedTextInput | null;
}

export const indicatorFields = [
  'name',
  'definition',
  'unit',
  'baseline',
  'target',
  'direction',
  'source',
  'method',
] as const;
export type IndicatorFields = Pick<IndicatorEntity, (typeof indicatorFields)[number]>;

type Given = Partial<IndicatorFieldsInput> & {
  name?: LocalizedTextInput | null;
  unit?: IndicatorUnit | null;
};

/** What was given, as it is kept; fields left out stay as they are. */
export function writtenIndicator(given: Given): Partial<IndicatorFields> {
  const { name, unit, baseline, target, direction } = given;
  const written: Partial<IndicatorFields> = {};
  if (name !== undefined) written.name = neededText(name, 'indicatorName', 'name');
  if (unit !== undefined && unit !== null) written.unit = unit;
  if (baseline !== undefined) written.baseline = baseline;
  if (target !== undefined) written.target = target;
  if (direction !== undefined) written.direction = direction;
  for (const field of ['definition', 'source', 'method'] as const)
    if (given[field] !== undefined) written[field] = writtenText(given[field], field);
  return written;
}

/** Baseline and target are values the unit can have. */
export function checkAims({
  unit,
  baseline,
  target,
}: Pick<IndicatorEntity, 'unit' | 'baseline' | 'target'>): void {
  for (const [field, value] of Object.entries({ baseline, target }))
    if (value != null) accepted(checkIndicatorValue(unit, value, field));
}

export const shownIndicator = (row: IndicatorEntity): Record<string, unknown> =>
  Object.fromEntries(indicatorFields.map((field) => [field, row[field] ?? null]));
