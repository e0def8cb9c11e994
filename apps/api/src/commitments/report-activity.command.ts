import { checkStandingPart } from '@iltizam/domain/amendments';
import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { checkDirectReport } from '@iltizam/domain/update-rounds';
import { Float, ID, InputType, Int } from 'type-graphql';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { ActivityEntity } from './activity.entity.js';
import { ActivityStatusEnum } from './activity.type.js';
import { activityPayload, type ActivityPayload } from './commitment.payloads.js';
import { startOnFirstReport } from './first-report.js';
import { holdCard, withPart } from './hold-card.js';
import { recordReport } from './record-report.js';

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
    change: (change) => reportOn(change, input),
  });
  return activityPayload(context, id);
}

/** Also row by row of an edited sheet. */
export async function reportOn(change: Change, input: ReportActivityInput) {
  const facts = await holdCard(change, withPart('activity', input.id));
  const may = checkCardChange(change.actor, facts, ['reports'], await carrierOf(change, input.id));
  const activity = await take(change, ActivityEntity, input, may);
  accepted(checkStandingPart(activity, facts));
  accepted(checkDirectReport(change.actor, facts));
  await recordReport(change, facts, activity, input);
  await startOnFirstReport(change, facts);
  return { id: activity.id };
}

/** The supporting institution that carries the activity; null where it is the lead's. */
async function carrierOf(change: Change, activityId: string): Promise<string | null> {
  const { rows } = await sql<{ reference: string }>`
    select i.reference from activity a join institution i on i.id = a.institution_id
    where a.id = ${activityId}`.execute(readerOf(change.em));
  return rows[0]?.reference ?? null;
}
