import type { Change } from '../commands/change.js';
import { checkMeasurement } from '../commitments/check-measurement.js';
import { checkReport } from '../commitments/record-report.js';
import { Refused } from '../graphql/refused.js';
import type { CardReportEntity } from './card-report.entity.js';
import { draftedParts } from './drafted-parts.js';
import { draftedOf } from './drafted.queries.js';

/** What is sent could be validated as it is: each report and measurement is held to the rules it will be recorded by. */
export async function checkDrafted(change: Change, report: CardReportEntity): Promise<void> {
  const { reports, measurements } = await draftedParts(change, await draftedOf(change, report.id));
  for (const { path, activity, given } of reports) await at(path, () => checkReport(change, activity, given));
  for (const { path, indicator, given } of measurements)
    await at(path, () => checkMeasurement(indicator, given.value, given.measuredOn, change.today));
}

/** A refusal names the field of the draft, so that a screen leads there. */
export async function at<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { field, ...refusal } = error.refusal;
    throw new Refused({ ...refusal, field: field === undefined ? path : `${path}.${field}` });
  }
}
