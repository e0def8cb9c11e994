import {
  actualDatesOf,
  checkActivityReport,
  type ActivityStatus,
  type ActualDates,
} from '@iltizam/domain/activity-rules';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { Float, ID, InputType, Int } from 'type-graphql';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import { proofsOf } from '../evidence/evidence-facts.queries.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { ActivityReportEntity } from './activity-report.entity.js';
import { ActivityEntity } from './activity.entity.js';
import { ActivityStatusEnum } from './activity.type.js';
import { activityPayload, type ActivityPayload } from './commitment.payloads.js';
import { startOnFirstReport } from './first-report.js';
import { holdCard, withPart } from './hold-card.js';
import { touchPart } from './touch-part.js';

@InputType({ description: 'Where an activity stood on a day. Earlier reports stay beside it.' })
export class ReportActivityInput {
  @StaffField(() => ID, { description: 'The activity.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => ActivityStatusEnum, { description: 'Where it stands.' })
  status!: ActivityStatus;

  @StaffField(() => Float, {
    description: 'Share done, 0 to 100; it agrees with the status (see its values).',
  })
  percent!: number;

  @StaffField(() => DayScalar, { description: 'The day it stood so; not one to come.' })
  reportedOn!: string;

  @StaffField(() => DayScalar, {
    nullable: true,
    description:
      'The day it began, not after the day reported; left out, what stands is kept where it agrees.',
  })
  actualStartsOn?: string | null;

  @StaffField(() => DayScalar, {
    nullable: true,
    description:
      'The day it ended, for what is completed or cancelled; left out, what stands is kept likewise.',
  })
  actualEndsOn?: string | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'A remark, at most 2,000 characters.',
  })
  note?: LocalizedTextInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is reported once.',
  })
  idempotencyKey?: string | null;
}

export async function reportActivity(context: Context, input: ReportActivityInput): Promise<ActivityPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.reportActivity',
    input,
    change: (change) => report(change, input),
  });
  return activityPayload(context, id);
}

async function report(change: Change, input: ReportActivityInput) {
  const { status, percent, reportedOn } = input;
  const facts = await holdCard(change, withPart('activity', input.id));
  const may = checkCardChange(change.actor, facts, ['reports'], await carrierOf(change, input.id));
  const activity = await take(change, ActivityEntity, input, may);
  const dates = actualDates(activity, input);
  const proofs = { activity: activity.ordinal, evidence: await proofsOf(change, activity.id) };
  accepted(checkActivityReport({ status, percent, reportedOn, ...dates, today: change.today, ...proofs }));
  change.em.create(ActivityReportEntity, {
    activityId: activity.id,
    reportedOn,
    reportedPrecision: 'DAY',
    status,
    percent,
    ...dates,
    note: writtenText(input.note, 'note'),
    reportedById: change.userId,
    recordedAt: change.now,
    provenance: 'ENTERED',
  });
  const before = standing(activity);
  // A late word about an earlier day is kept, and changes nothing of what stands.
  if (activity.reportedOn == null || activity.reportedOn <= reportedOn)
    Object.assign(activity, { status, percent, reportedOn, ...dates });
  await startOnFirstReport(change, facts);
  await touchPart(change, facts, `activity.${activity.ordinal}`, before, {
    status,
    percent,
    reportedOn,
    ...dates,
  });
  return { id: activity.id };
}

const standing = ({ status, percent, reportedOn, actualStartsOn, actualEndsOn }: ActivityEntity) => ({
  status,
  percent,
  reportedOn,
  actualStartsOn,
  actualEndsOn,
});

/** What was said before is not asked again: it stands as long as it agrees with the status. */
function actualDates(activity: ActivityEntity, input: ReportActivityInput): ActualDates {
  const may = actualDatesOf[input.status];
  const day = (field: keyof ActualDates): string | null => {
    if (input[field] !== undefined) return input[field];
    const known = activity[field] ?? null;
    return may[field] && known !== null && known <= input.reportedOn ? known : null;
  };
  return { actualStartsOn: day('actualStartsOn'), actualEndsOn: day('actualEndsOn') };
}

/** The supporting institution that carries the activity; null where it is the lead's. */
async function carrierOf(change: Change, activityId: string): Promise<string | null> {
  const { rows } = await sql<{ reference: string }>`
    select i.reference from activity a join institution i on i.id = a.institution_id
    where a.id = ${activityId}`.execute(readerOf(change.em));
  return rows[0]?.reference ?? null;
}
