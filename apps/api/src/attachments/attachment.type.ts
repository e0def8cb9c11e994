import type { EvidenceRefusal, EvidenceState } from '@iltizam/domain/evidence';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { EvidenceRefusalEnum, EvidenceStateEnum } from '../evidence/evidence.enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { Proposal } from '../proposals/proposal.type.js';

@ObjectType({
  description:
    'A file that goes with a proposal. Whoever sees the proposal sees it, once it was checked. What it says of its author and of the place is taken out of the copy everybody reads, as are electronic signatures.',
})
export class Attachment {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What it shows, as its author says; null where they did not say.',
  })
  title!: Text | null;

  @PublicField(() => String, { description: 'The name it was sent under.' })
  fileName!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'Its media type, told by its content; null before it was checked.',
  })
  mediaType!: string | null;

  @PublicField(() => Float, { description: 'Its size in bytes.' })
  bytes!: number;

  @PublicField(() => String, {
    nullable: true,
    description:
      'Path on this server it is downloaded from, by whoever sees the proposal; null before it was checked, and in a draft.',
  })
  url!: string | null;

  @StaffField(() => EvidenceStateEnum, { description: 'How far it has come.' })
  state!: EvidenceState;

  @PublicField(() => EvidenceRefusalEnum, {
    nullable: true,
    description:
      'Why it was refused after it was attached; null unless it was. Of a proposal the public sees none that was refused.',
  })
  refusal!: EvidenceRefusal | null;

  @StaffField(() => Float, { description: 'Bytes that arrived so far.' })
  received!: number;

  @StaffField(() => String, {
    nullable: true,
    description:
      'Path it is sent to, in pieces, by the tus protocol 1.0 (HEAD tells the offset, PATCH sends on); null unless it is on its way.',
  })
  sendTo!: string | null;

  @StaffField(() => Int, { description: 'Version read; sent back with its removal.' })
  version!: number;

  /** Not exposed. */
  proposalId!: string | null;
  draftId!: string | null;
}

@ObjectType({ description: 'The file and its proposal as they stand after the change.' })
export class AttachmentPayload {
  @StaffField(() => Attachment, { description: 'The file.' })
  attachment!: Attachment;

  @StaffField(() => Proposal, { description: 'Its proposal.' })
  proposal!: Proposal;
}
