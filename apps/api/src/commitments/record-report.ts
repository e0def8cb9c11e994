import {
  actualDatesOf,
  checkActivityReport,
  type ActivityStatus,
  type ActualDates,
} from '@iltizam/domain/activity-rules';
import type { Change } from '../commands/change.js';
import { proofsOf } from '../evidence/evidence-facts.queries.js';
import { writtenText } from '../graphql/localized-text-input.js';
import type { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { accepted } from '../graphql/refused.js';
import { ActivityReportEntity } from './activity-report.entity.js';
import type { ActivityEntity } from './activity.entity.js';
import type { HeldFacts } from './commitment-facts.queries.js';
import { touchPart } from './touch-part.js';

/** Where an activity stood on a day, and what of its dates is now known. */
export interface GivenReport extends Partial<ActualDates> {
  status: ActivityStatus;
  percent: number;
  reportedOn: string;
  note?: LocalizedTextInput | null;
}

/** What a report says, held to the rules; the dates it leaves out are those that stand. */
export async function checkReport(
  change: Change,
  activity: ActivityEntity,
  given: GivenReport,
): Promise<ActualDates> {
  const { status, percent, reportedOn } = given;
  const dates = actualDates(activity, given);
  const proofs = { activity: activity.ordinal, evidence: await proofsOf(change, activity.id) };
  accepted(checkActivityReport({ status, percent, reportedOn, ...dates, today: change.today, ...proofs }));
  return dates;
}

/** Adds a report on an activity, said by this person. Earlier ones stay beside it. */
export async function recordReport(
  change: Change,
  facts: HeldFacts,
  activity: ActivityEntity,
  given: GivenReport,
  reportedById: string | null = change.userId,
): Promise<void> {
  const { status, percent, reportedOn } = given;
  const dates = await checkReport(change, activity, given);
  change.em.create(ActivityReportEntity, {
    activityId: activity.id,
    reportedOn,
    reportedPrecision: 'DAY',
    status,
    percent,
    ...dates,
    note: writtenText(given.note, 'note'),
    reportedById,
    recordedAt: change.now,
    provenance: 'ENTERED',
  });
  const before = standing(activity);
  const after = { status, percent, reportedOn, ...dates };
  // A late word about an earlier day is kept, and changes nothing of what stands.
  if (activity.reportedOn == null || activity.reportedOn <= reportedOn) Object.assign(activity, after);
  await touchPart(change, facts, `activity.${activity.ordinal}`, before, after);
}

const standing = ({ status, percent, reportedOn, actualStartsOn, actualEndsOn }: ActivityEntity) => ({
  status,
  percent,
  reportedOn,
  actualStartsOn,
  actualEndsOn,
});

/** What was said before is not asked again: it stands as long as it agrees with the status. */
function actualDates(activity: ActivityEntity, input: GivenReport): ActualDates {
  const may = actualDatesOf[input.status];
  const day = (field: keyof ActualDates): string | null => {
    if (input[field] !== undefined) return input[field];
    const known = activity[field] ?? null;
    return may[field] && known !== null && known <= input.reportedOn ? known : null;
  };
  return { actualStartsOn: day('actualStartsOn'), actualEndsOn: day('actualEndsOn') };
}
