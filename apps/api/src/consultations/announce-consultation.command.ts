import { checkConsultation, type ConsultationKind } from '@iltizam/domain/consultations';
import { InputType, ObjectType } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, notFound } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { holdStages } from '../plans/hold-stages.js';
import { ConsultationKindEnum } from './consultation.enums.js';
import { consultationByReference } from './consultation.queries.js';
import { PublicConsultation } from './consultation.type.js';
import { PublicConsultationEntity } from './public-consultation.entity.js';

@InputType({ description: 'A public consultation, announced at once.' })
export class AnnounceConsultationInput {
  @StaffField(() => String, { description: 'The plan (reference).' })
  plan!: string;

  @StaffField(() => ConsultationKindEnum, { description: 'What it is about.' })
  kind!: ConsultationKind;

  @StaffField(() => DayScalar, { description: 'First day; today or later.' })
  startsOn!: string;

  @StaffField(() => DayScalar, { description: 'Last day.' })
  endsOn!: string;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What the public is asked, at most 3,000 characters.',
  })
  invitation?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The consultation as it stands after the change.' })
export class ConsultationPayload {
  @StaffField(() => PublicConsultation, { description: 'The consultation.' })
  consultation!: PublicConsultation;
}

export async function consultationPayload(context: Context, reference: string): Promise<ConsultationPayload> {
  const consultation = await context.load(consultationByReference).load(reference);
  if (!consultation) throw notFound();
  return { consultation };
}

export async function announceConsultation(
  context: Context,
  input: AnnounceConsultationInput,
): Promise<ConsultationPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.announceConsultation',
    input,
    change: (change) => announce(change, input),
  });
  return consultationPayload(context, reference);
}

async function announce(
  change: Change,
  { plan: called, kind, startsOn, endsOn, ...input }: AnnounceConsultationInput,
) {
  const { em } = change;
  const plan = await holdStages(change, called);
  await takeTurns(em, `consultations|${plan.id}`);
  const others = await em.find(PublicConsultationEntity, { planId: plan.id });
  accepted(checkConsultation(change.actor, plan, { kind, startsOn, endsOn }, others, change.today));
  const ordinal = others.length + 1;
  const reference = `${plan.reference}-k${ordinal}`;
  const texts = { invitation: writtenText(input.invitation, 'reason', 'invitation') };
  em.create(PublicConsultationEntity, {
    reference,
    planId: plan.id,
    ordinal,
    kind,
    startsOn,
    endsOn,
    ...texts,
    announcedAt: change.now,
  });
  const changes = fieldChanges({}, { [reference]: { kind, startsOn, endsOn, ...texts } });
  change.touch({ recordType: 'PLAN', recordId: plan.id, reference: plan.reference, changes }, 'SECRETARIAT');
  return { reference };
}
