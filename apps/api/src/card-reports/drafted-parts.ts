import type { FieldValue } from '@iltizam/domain/field-merge';
import { saysAll } from '@iltizam/domain/round-items';
import type { Change } from '../commands/change.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { IndicatorEntity } from '../commitments/indicator.entity.js';
import type { GivenMeasurement } from '../commitments/record-measurement.js';
import type { GivenReport } from '../commitments/record-report.js';
import { deny } from '../graphql/refused.js';
import type { Drafted } from './drafted.queries.js';
import type { DraftedMeasurement, DraftedReport } from './field-values.js';

/** A drafted report or measurement with the part of the card it speaks of. */
export interface DraftedParts {
  reports: { path: string; activity: ActivityEntity; given: GivenReport; savedById: string | null }[];
  measurements: {
    path: string;
    indicator: IndicatorEntity;
    given: GivenMeasurement;
    savedById: string | null;
  }[];
}

/** What is drafted of the parts of a card, each complete. An indicator confirmed without any value says nothing new. */
export async function draftedParts(change: Change, drafted: readonly Drafted[]): Promise<DraftedParts> {
  const idOf = ({ field }: Drafted): string =>
    field.kind === 'ACTIVITY_REPORT' ? field.activity : field.kind === 'MEASUREMENT' ? field.indicator : '';
  const told = drafted.filter(({ field, value }) => {
    if (!saysAll(field.path, value)) deny('WRONG_STATE', 'incomplete', { field: field.path });
    return value !== null;
  });
  const ofKind = (kind: Drafted['field']['kind']) => told.filter(({ field }) => field.kind === kind);
  const ids = told.map(idOf).filter((id) => id !== '');
  const activities = new Map((await change.em.find(ActivityEntity, { id: ids })).map((row) => [row.id, row]));
  const indicators = new Map(
    (await change.em.find(IndicatorEntity, { id: ids })).map((row) => [row.id, row]),
  );
  return {
    reports: ofKind('ACTIVITY_REPORT').flatMap((one) => {
      const activity = activities.get(idOf(one));
      const { unchanged: _, ...given } = one.value as DraftedReport;
      return activity && !activity.withdrawnOn
        ? [
            {
              path: one.field.path,
              activity,
              given: written(given) as unknown as GivenReport,
              savedById: one.savedById,
            },
          ]
        : [];
    }),
    measurements: ofKind('MEASUREMENT').flatMap((one) => {
      const indicator = indicators.get(idOf(one));
      const { unchanged: _, ...given } = one.value as DraftedMeasurement;
      return indicator && !indicator.withdrawnOn && given.value != null
        ? [
            {
              path: one.field.path,
              indicator,
              given: written(given) as unknown as GivenMeasurement,
              savedById: one.savedById,
            },
          ]
        : [];
    }),
  };
}

/** A key that is null in a draft was left out. */
const written = (value: Record<string, unknown>): Record<string, FieldValue> =>
  Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, FieldValue] => entry[1] != null),
  );
