import type { DatePrecision } from '@iltizam/domain/days';
import { checkNewPlan } from '@iltizam/domain/new-plan';
import { InputType } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { PlanEntity } from './plan.entity.js';
import { planPayload, type PlanPayload } from './plan.payload.js';
import { StageEntity } from './stage.entity.js';

@InputType({ description: 'A new plan; its stage THEMES opens with it.' })
export class CreatePlanInput {
  @StaffField(() => String, {
    description:
      'Its public key, for good: small letters, digits and hyphens, such as `ma-nap-4`. One that ends as those of its parts do (`-c06`, `-d01`, `-p0001`, `-m02`) is refused with INVALID_INPUT.',
  })
  reference!: string;

  @StaffField(() => LocalizedTextInput, { description: 'Its title, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => DayScalar, { description: 'First day of the plan.' })
  startsOn!: string;

  @StaffField(() => DayScalar, { description: 'Last day of the plan.' })
  endsOn!: string;

  @StaffField(() => DatePrecisionEnum, { description: 'How exactly the first day is known.' })
  startPrecision!: DatePrecision;

  @StaffField(() => DatePrecisionEnum, { description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision;

  @StaffField(() => String, { description: 'The body the plan belongs to (reference).' })
  owner!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is made once.' })
  idempotencyKey?: string | null;
}

export async function createPlan(context: Context, input: CreatePlanInput): Promise<PlanPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.createPlan',
    input,
    change: (change) => create(change, input),
  });
  return planPayload(context, reference);
}

async function create(change: Change, { title: given, owner: called, ...input }: CreatePlanInput) {
  const { em } = change;
  const days = accepted(checkNewPlan(input));
  const title = neededText(given, 'title');
  const owner = await em.findOne(InstitutionEntity, { reference: called });
  if (!owner) deny('NOT_FOUND', undefined, { field: 'owner' });
  const { reference } = input;
  await takeTurns(em, 'new plans');
  if (await em.findOne(PlanEntity, { reference })) deny('INVALID_INPUT', 'duplicate', { field: 'reference' });
  const last = await em.findOne(PlanEntity, { ownerId: owner.id }, { orderBy: { ordinal: 'desc' } });
  const plan = em.create(PlanEntity, {
    reference,
    title,
    ...days,
    ordinal: (last?.ordinal ?? 0) + 1,
    stage: 'THEMES',
    ownerId: owner.id,
  });
  await em.flush();
  em.create(StageEntity, { planId: plan.id, kind: 'THEMES', openedAt: change.now });
  const one = { recordType: 'PLAN' as const, recordId: plan.id };
  change.step({
    ...one,
    action: 'OPEN_STAGE',
    from: null,
    to: 'THEMES',
    actorRole: 'SECRETARIAT',
    published: true,
  });
  change.touch(
    { ...one, reference, changes: fieldChanges({}, { title, ...days, owner: called }) },
    'SECRETARIAT',
  );
  return { reference };
}
