import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { ID, InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { touchPart } from '../commitments/touch-part.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import type { EvidenceEntity } from './evidence.entity.js';
import { evidencePayload } from './evidence.payload.js';
import type { EvidencePayload } from './evidence.type.js';
import { holdEvidence } from './hold-evidence.js';
import { keepLastProof } from './last-proof.js';
import { provenPart } from './proven-part.js';

@InputType({ description: 'What changes on evidence: only the fields given. A file is never replaced.' })
export class UpdateEvidenceInput {
  @StaffField(() => ID, { description: 'The evidence.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it is, at most 300 characters.',
  })
  title?: LocalizedTextInput | null;

  @StaffField(() => Boolean, { nullable: true, description: 'Does everybody see it, once it is available?' })
  public?: boolean | null;

  @StaffField(() => ID, {
    nullable: true,
    description: 'The activity it proves instead; null, with `measurement` null, for the card as a whole.',
  })
  activity?: string | null;

  @StaffField(() => ID, { nullable: true, description: 'The measurement it proves instead.' })
  measurement?: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function updateEvidence(context: Context, input: UpdateEvidenceInput): Promise<EvidencePayload> {
  await runCommand(context, {
    operation: 'Mutation.updateEvidence',
    input,
    change: async (change) => {
      await update(change, input);
      return {};
    },
  });
  return evidencePayload(context, input.id);
}

async function update(change: Change, input: UpdateEvidenceInput): Promise<void> {
  const { evidence, facts, proves } = await holdEvidence(change, input);
  const before = shown(evidence);
  if (input.title !== undefined) evidence.title = neededText(input.title, 'evidenceTitle', 'title');
  if (input.public != null) evidence.public = input.public;
  if (input.activity !== undefined || input.measurement !== undefined) {
    const to = await provenPart(change, facts.id, input);
    accepted(checkCardChange(change.actor, facts, ['evidence'], to.carrier));
    if (to.activityId !== evidence.activityId) await keepLastProof(change, evidence);
    Object.assign(evidence, { activityId: to.activityId, measurementId: to.measurementId });
  }
  await touchPart(change, facts, proves.part, before, shown(evidence));
}

const shown = ({ title, public: everybody, activityId, measurementId }: EvidenceEntity) => ({
  title,
  public: everybody,
  activity: activityId ?? null,
  measurement: measurementId ?? null,
});
