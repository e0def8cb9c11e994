import {
  checkActivityReport,
  suggestedPercent,
  suggestedStatus,
  actualDatesOf,
  type ActivityStatus,
} from '@iltizam/domain/activity-rules';
import { firstDay, lastDay, precisionOf } from '@iltizam/domain/days';
import type { Result } from '@iltizam/domain/refusals';
import { draftOf, toInput } from '../../../forms/textDraft';
import type {
  ActivityFactsFragment,
  ReportActivityInput,
  UpdateActivityInput,
} from '../../../generated/graphql';
import type { Language } from '../../../i18n/languages';
import type { ColumnKey } from './columns';
import type { CellValue } from './readCell';

/** What somebody changed of a row and is not sent yet. */
export type RowChange = Partial<Record<ColumnKey, CellValue>>;

export type ReportDraft = Omit<ReportActivityInput, 'id' | 'version' | 'idempotencyKey' | 'note'>;

const planned: readonly ColumnKey[] = ['title', 'startsOn', 'endsOn', 'weight'];
export const isPlanned = (change: RowChange): boolean => planned.some((key) => key in change);

/** Status and percentage bring each other along; what no longer agrees with the status is let go. */
export function followed(activity: ActivityFactsFragment, change: RowChange): RowChange {
  const now = { status: activity.status ?? null, percent: activity.percent ?? null, ...change };
  const status = now.status as ActivityStatus | null;
  const percent = now.percent as number | null;
  const withPartner: RowChange = { ...change };
  if (change.status != null && !('percent' in change))
    withPartner.percent = suggestedPercent(status!, percent);
  if (change.percent != null && !('status' in change)) withPartner.status = suggestedStatus(percent!, status);
  const settled = withPartner.status as ActivityStatus | null | undefined;
  if (settled != null)
    for (const field of ['actualStartsOn', 'actualEndsOn'] as const)
      if (!actualDatesOf[settled][field] && activity[field] != null && !(field in change))
        withPartner[field] = null;
  return withPartner;
}

/** The whole report a changed row makes, and whether it agrees with itself. */
export function reportOf(
  activity: ActivityFactsFragment,
  change: RowChange,
  reportedOn: string,
  today: string,
): { report: ReportDraft; check: Result<null> } {
  const now = { ...activity, ...change };
  const report = {
    status: (now.status ?? null) as ActivityStatus,
    percent: (now.percent ?? Number.NaN) as number,
    reportedOn,
    actualStartsOn: (now.actualStartsOn ?? null) as string | null,
    actualEndsOn: (now.actualEndsOn ?? null) as string | null,
  };
  const proof = {
    activity: activity.ordinal,
    evidence: activity.evidence.filter(({ state }) => state === 'AVAILABLE').length,
  };
  return { report, check: checkActivityReport({ ...report, ...proof, today }) };
}

/** The planned fields of a changed row, as the api takes them. */
export function plannedInput(
  activity: ActivityFactsFragment,
  change: RowChange,
  language: Language,
): Omit<UpdateActivityInput, 'id' | 'version'> {
  const input: Omit<UpdateActivityInput, 'id' | 'version'> = {};
  if (typeof change.title === 'string')
    input.title = toInput({ ...draftOf(activity.title), [language]: change.title }, language);
  if ('weight' in change) input.weight = change.weight as number | null;
  if ('startsOn' in change) {
    const day = change.startsOn as string | null;
    Object.assign(input, { startsOn: day && firstDay(day), startPrecision: day && precisionOf(day) });
  }
  if ('endsOn' in change) {
    const day = change.endsOn as string | null;
    Object.assign(input, { endsOn: day && lastDay(day), endPrecision: day && precisionOf(day) });
  }
  return input;
}
