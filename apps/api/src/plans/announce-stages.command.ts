import type { DatePrecision } from '@iltizam/domain/days';
import { announcedOn, checkAnnouncement, wholeDays } from '@iltizam/domain/plan-calendar';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { holdStages } from './hold-stages.js';
import { PlanEntity } from './plan.entity.js';
import { StageKindEnum } from './plan.enums.js';
import { planPayload, type PlanPayload } from './plan.payload.js';
import { StageEntity } from './stage.entity.js';

@InputType({ description: 'The days announced for a stage.' })
export class AnnouncedStageInput {
  @StaffField(() => StageKindEnum, { description: 'Which stage; one to come, or the open one.' })
  kind!: StageKind;

  @StaffField(() => DayScalar, { description: 'First day; of a month or year, any day of it.' })
  startsOn!: string;

  @StaffField(() => DayScalar, { description: 'Last day, one to come; of a month or year, any day of it.' })
  endsOn!: string;

  @StaffField(() => DatePrecisionEnum, { description: 'How exactly the first day is announced.' })
  startPrecision!: DatePrecision;

  @StaffField(() => DatePrecisionEnum, { description: 'How exactly the last day is announced.' })
  endPrecision!: DatePrecision;
}

@InputType({ description: "A plan's calendar, published at once; stages left out stay as they are." })
export class AnnounceStagesInput {
  @StaffField(() => String, { description: 'Reference of the plan.' })
  plan!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => [AnnouncedStageInput], { description: 'The stages with their days.' })
  stages!: AnnouncedStageInput[];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function announceStages(context: Context, input: AnnounceStagesInput): Promise<PlanPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.announceStages',
    input,
    change: (change) => announce(change, input),
  });
  return planPayload(context, reference);
}

async function announce(change: Change, { version, stages, plan: called }: AnnounceStagesInput) {
  const held = await holdStages(change, called);
  const checked = checkAnnouncement(stages, held.calendar, held, change.today);
  const plan = await take(change, PlanEntity, { id: held.id, version }, checked);
  const rows = await change.em.find(StageEntity, { planId: plan.id });
  const changes = stages.flatMap(({ kind, ...given }) => {
    const days = wholeDays(given);
    const before = held.calendar.find((stage) => stage.kind === kind);
    const row =
      rows.find((one) => one.kind === kind) ?? change.em.create(StageEntity, { planId: plan.id, kind });
    change.em.assign(row, { ...days, announcedOn: announcedOn(before, days.startsOn, change.today) });
    return fieldChanges({ [kind]: before ?? {} }, { [kind]: days });
  });
  // The days stand in rows of their own: the plan's version says that its calendar is another one.
  await sql`update plan set version = version + 1 where id = ${plan.id}`.execute(readerOf(change.em));
  const { id: recordId, reference } = plan;
  change.touch({ recordType: 'PLAN', recordId, reference, changes }, 'SECRETARIAT');
  return { reference };
}
