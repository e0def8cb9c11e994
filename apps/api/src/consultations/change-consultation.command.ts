import { checkNewEnd } from '@iltizam/domain/consultations';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { takeTurns } from '../commands/take-turns.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { consultationPayload, type ConsultationPayload } from './announce-consultation.command.js';
import { PublicConsultationEntity } from './public-consultation.entity.js';

@InputType({ description: 'What changes of a public consultation; what is left out stays.' })
export class ChangeConsultationInput {
  @StaffField(() => String, { description: 'Its reference.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => DayScalar, { nullable: true, description: 'Another last day; today or later.' })
  endsOn?: string | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What the public is asked, at most 3,000 characters.',
  })
  invitation?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function changeConsultation(
  context: Context,
  input: ChangeConsultationInput,
): Promise<ConsultationPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.changeConsultation',
    input,
    change: (change) => apply(change, input),
  });
  return consultationPayload(context, reference);
}

async function apply(change: Change, { reference, version, ...input }: ChangeConsultationInput) {
  const { em } = change;
  const held = await em.findOne(PublicConsultationEntity, { reference });
  if (!held) throw notFound();
  await takeTurns(em, `consultations|${held.planId}`);
  const others = await em.find(PublicConsultationEntity, { planId: held.planId, id: { $ne: held.id } });
  const endsOn = input.endsOn ?? held.endsOn;
  const checked = checkNewEnd(change.actor, held, endsOn, others, change.today);
  const consultation = await take(change, PublicConsultationEntity, { id: held.id, version }, checked);
  const before = { endsOn: consultation.endsOn, invitation: consultation.invitation ?? null };
  const invitation = writtenText(input.invitation, 'reason', 'invitation') ?? before.invitation;
  em.assign(consultation, { endsOn, invitation });
  const changes = fieldChanges(before, { endsOn, invitation });
  change.touch({ recordType: 'CONSULTATION', recordId: held.id, reference, changes }, 'SECRETARIAT');
  return { reference };
}
