import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { checkEvidenceCount, checkEvidenceRoom } from '@iltizam/domain/evidence';
import { Float, ID, InputType } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { touchPart } from '../commitments/touch-part.js';
import { neededText } from '../graphql/localized-text-input.js';
import type { Context } from '../graphql/context.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { EvidenceEntity } from './evidence.entity.js';
import { evidenceHeld } from './evidence-facts.queries.js';
import { evidencePayload } from './evidence.payload.js';
import type { EvidencePayload } from './evidence.type.js';
import { provenPart } from './proven-part.js';
import { writtenFileName, writtenLink } from './written-evidence.js';

@InputType({ description: 'A file that is going to be sent.' })
export class EvidenceFileInput {
  @StaffField(() => String, {
    description: 'Its name, at most 255 characters; folders before it are left out.',
  })
  name!: string;

  @StaffField(() => Float, { description: 'Its size in bytes.' })
  bytes!: number;
}

@InputType({
  description:
    'New evidence: a link or a file. It is added beside what stands, so that no version has to be named.',
})
export class AddEvidenceInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => LocalizedTextInput, { description: 'What it is, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => Boolean, { description: 'Does everybody see it, once it is available?' })
  public!: boolean;

  @StaffField(() => ID, { nullable: true, description: 'The activity it proves.' })
  activity?: string | null;

  @StaffField(() => ID, {
    nullable: true,
    description:
      'The measurement it proves. Without an activity and a measurement it proves the card as a whole.',
  })
  measurement?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Address of a link, http or https.' })
  link?: string | null;

  @StaffField(() => EvidenceFileInput, {
    nullable: true,
    description: 'The file, which is then sent to `sendTo` of the answer.',
  })
  file?: EvidenceFileInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is added once.',
  })
  idempotencyKey?: string | null;
}

export async function addEvidence(context: Context, input: AddEvidenceInput): Promise<EvidencePayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.addEvidence',
    input,
    change: (change) => add(change, input),
  });
  return evidencePayload(context, id);
}

async function add(change: Change, input: AddEvidenceInput) {
  const facts = await holdCard(change, called(input.commitment));
  const proven = await provenPart(change, facts.id, input);
  accepted(checkCardChange(change.actor, facts, ['evidence'], proven.carrier));
  const title = neededText(input.title, 'evidenceTitle', 'title');
  const held = await evidenceHeld(change, facts.id);
  const evidence = change.em.create(EvidenceEntity, {
    commitmentId: facts.id,
    activityId: proven.activityId,
    measurementId: proven.measurementId,
    title,
    public: input.public,
    parts: [],
    addedById: change.userId!,
    addedAt: change.now,
    movedAt: change.now,
    ...(input.link != null && input.file == null ? linked(input.link) : sent(input)),
  });
  accepted(evidence.bytes == null ? checkEvidenceCount(held) : checkEvidenceRoom(held, evidence.bytes));
  const after = { title, public: input.public, link: evidence.link, file: evidence.fileName };
  await touchPart(change, facts, proven.part, {}, after);
  await change.em.flush();
  return { id: evidence.id };
}

const linked = (link: string) => ({ kind: 'LINK', state: 'AVAILABLE', link: writtenLink(link) }) as const;

function sent({ file, link }: AddEvidenceInput) {
  if (file == null) deny('INVALID_INPUT', 'missing', { field: 'file' });
  if (link != null) deny('INVALID_INPUT', 'duplicate', { field: 'link' });
  const bytes = Number.isSafeInteger(file.bytes) ? file.bytes : 0;
  return { kind: 'FILE', state: 'SENDING', fileName: writtenFileName(file.name), bytes } as const;
}
