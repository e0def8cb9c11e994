import { adoptionDay } from '@iltizam/domain/plan-adoption';
import type { LocalizedText } from '@iltizam/domain/languages';
import { stageComesBefore, type StageKind } from '@iltizam/domain/plan-stages';
import { checkStageStep, standingAfter, type StageAction } from '@iltizam/domain/stage-steps';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { holdStages } from './hold-stages.js';
import { PlanEntity } from './plan.entity.js';
import { StageActionEnum, StageKindEnum } from './plan.enums.js';
import { planPayload, type PlanPayload } from './plan.payload.js';
import { StageEntity } from './stage.entity.js';

@InputType({ description: 'A step of a plan from stage to stage.' })
export class DecideStageInput {
  @StaffField(() => String, { description: 'Reference of the plan.' })
  plan!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => StageActionEnum, { description: 'Which step.' })
  action!: StageAction;

  @StaffField(() => StageKindEnum, { description: 'The stage that is opened or closed.' })
  stage!: StageKind;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Why, shown to everybody; needed to open a closed stage again. At most 3,000 characters.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function decideStage(context: Context, input: DecideStageInput): Promise<PlanPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.decideStage',
    input,
    change: (change) => decide(change, input),
  });
  return planPayload(context, reference);
}

async function decide(change: Change, { version, action, stage, ...input }: DecideStageInput) {
  const held = await holdStages(change, input.plan);
  const reason = writtenText(input.reason, 'reason');
  const checked = checkStageStep(change.actor, held, { action, stage }, reason);
  const plan = await take(change, PlanEntity, { id: held.id, version }, checked);
  const before = { stage: plan.stage, stageIsOpen: plan.stageIsOpen };
  const after = standingAfter({ action, stage });
  change.em.assign(plan, { ...after, adoptedOn: adoptedOn(plan, { action, stage }, change.today) });
  await mark(change, plan.id, action, stage);
  record(change, plan, before, action, reason);
  return { reference: plan.reference };
}

/** A plan is adopted when its adoption is closed, on the day its record names, unless that is opened again. */
function adoptedOn(
  plan: PlanEntity,
  { action, stage }: { action: StageAction; stage: StageKind },
  today: string,
): string | null {
  if (action === 'CLOSE' && stage === 'ADOPTION') return adoptionDay(plan.adoption ?? null, today);
  if (action === 'REOPEN' && !stageComesBefore('ADOPTION', stage)) return null;
  return plan.adoptedOn ?? null;
}

/** When each stage was opened and closed; those after one that is opened again have yet to come. */
async function mark(
  { em, now }: Change,
  planId: string,
  action: StageAction,
  stage: StageKind,
): Promise<void> {
  const rows = await em.find(StageEntity, { planId });
  const row = rows.find(({ kind }) => kind === stage) ?? em.create(StageEntity, { planId, kind: stage });
  if (action === 'CLOSE') row.closedAt = now;
  else em.assign(row, { openedAt: action === 'OPEN' ? now : (row.openedAt ?? now), closedAt: null });
  if (action === 'REOPEN')
    for (const later of rows)
      if (stageComesBefore(stage, later.kind)) em.assign(later, { openedAt: null, closedAt: null });
}

function record(
  change: Change,
  plan: PlanEntity,
  before: { stage: StageKind; stageIsOpen: boolean },
  action: StageAction,
  reason: LocalizedText | null,
): void {
  const one = { recordType: 'PLAN' as const, recordId: plan.id };
  change.step({
    ...one,
    action: `${action}_STAGE`,
    from: before.stage,
    to: plan.stage,
    actorRole: 'SECRETARIAT',
    reason,
    published: true,
  });
  const changes = fieldChanges(before, { stage: plan.stage, stageIsOpen: plan.stageIsOpen });
  change.touch({ ...one, reference: plan.reference, changes }, 'SECRETARIAT');
}
