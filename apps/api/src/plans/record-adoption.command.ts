import type { DatePrecision } from '@iltizam/domain/days';
import { isCarriedOut } from '@iltizam/domain/plan-stages';
import { adoptionDay, checkAdoption, type AdoptionRecord } from '@iltizam/domain/plan-adoption';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { PlanEntity } from './plan.entity.js';
import { planPayload, type PlanPayload } from './plan.payload.js';

@InputType({ description: 'How a plan was adopted.' })
export class RecordAdoptionInput {
  @StaffField(() => String, { description: 'Reference of the plan.' })
  plan!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => DayScalar, { description: 'The day it was adopted, not after today.' })
  adoptedOn!: string;

  @StaffField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly that day is known; left out, to the day.',
  })
  precision?: DatePrecision | null;

  @StaffField(() => LocalizedTextInput, { description: 'Who adopted it; at most 300 characters a language.' })
  body!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What was decided with it; at most 3,000 characters a language.',
  })
  text?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function recordAdoption(context: Context, input: RecordAdoptionInput): Promise<PlanPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.recordAdoption',
    input,
    change: async (change) => {
      const held = await change.em.findOne(PlanEntity, { reference: input.plan });
      if (!held) throw notFound();
      const may = checkAdoption(held.stage, input.adoptedOn, change.today);
      const plan = await take(change, PlanEntity, { id: held.id, version: input.version }, may);
      const before = { ...plan.adoption };
      const adoption: AdoptionRecord = {
        adoptedOn: input.adoptedOn,
        precision: input.precision ?? 'DAY',
        body: neededText(input.body, 'place', 'body'),
        text: writtenText(input.text, 'reason', 'text'),
      };
      plan.adoption = adoption;
      if (isCarriedOut(plan.stage)) plan.adoptedOn = adoptionDay(adoption, plan.adoptedOn ?? null);
      const changes = fieldChanges(before, { ...adoption });
      change.touch(
        { recordType: 'PLAN', recordId: plan.id, reference: plan.reference, changes },
        'SECRETARIAT',
      );
      return { reference: plan.reference };
    },
  });
  return planPayload(context, reference);
}
