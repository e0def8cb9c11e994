import type { DatePrecision, Day } from './days.js';
import { isDay } from './days.js';
import type { LocalizedText } from './languages.js';
import { stageComesBefore, type StageKind } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';

/** How a plan was adopted: on which day, by whom, and what was decided, as its record says it. */
export type AdoptionRecord = {
  adoptedOn: Day;
  precision: DatePrecision;
  body: LocalizedText;
  text: LocalizedText | null;
};

/** Nothing is told of an adoption before its stage has come. */
export const hasAdoption = (stage: StageKind): boolean => !stageComesBefore(stage, 'ADOPTION');

/** Inside a plan institutions are called as on the day it was adopted: the one recorded to the day, else that of closing. */
export const adoptionDay = <Known extends Day | null>(
  record: Pick<AdoptionRecord, 'adoptedOn' | 'precision'> | null,
  closedOn: Known,
): Day | Known => (record?.precision === 'DAY' ? record.adoptedOn : closedOn);

/** An adoption is recorded from its stage on, and not before it happened. */
export function checkAdoption(stage: StageKind, adoptedOn: Day, today: Day): Result<null> {
  if (!hasAdoption(stage)) return refuse('STAGE_CLOSED', undefined, { facts: { stage } });
  if (!isDay(adoptedOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'adoptedOn' });
  return adoptedOn > today ? refuse('INVALID_INPUT', 'afterToday', { field: 'adoptedOn' }) : accept(null);
}
