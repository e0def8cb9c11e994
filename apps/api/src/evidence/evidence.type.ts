import type { EvidenceKind, EvidenceRefusal, EvidenceState } from '@iltizam/domain/evidence';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { Commitment } from '../commitments/commitment.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { EvidenceKindEnum, EvidenceRefusalEnum, EvidenceStateEnum } from './evidence.enums.js';

@ObjectType({
  description:
    'What proves a commitment, one of its activities or a measurement. The public sees what is public and available.',
})
export class Evidence {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => EvidenceKindEnum, { description: 'A file or a link.' })
  kind!: EvidenceKind;

  @PublicField(() => LocalizedText, { description: 'What it is.' })
  title!: Text;

  @PublicField(() => String, {
    description: 'Where it is read: the link, or the path of the file on this server, to be downloaded.',
  })
  url!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'Name the file was sent under; null for a link.',
  })
  fileName!: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Media type of the file, told by its content; null for a link, or before it was checked.',
  })
  mediaType!: string | null;

  @PublicField(() => Float, { nullable: true, description: 'Size of the file in bytes; null for a link.' })
  bytes!: number | null;

  @PublicField(() => InstantScalar, { description: 'When it was added.' })
  addedAt!: string;

  @StaffField(() => Boolean, { description: 'Does everybody see it, once it is available?' })
  public!: boolean;

  @StaffField(() => EvidenceStateEnum, { description: 'Where it stands.' })
  state!: EvidenceState;

  @StaffField(() => EvidenceRefusalEnum, {
    nullable: true,
    description: 'Why the file was refused; null unless it was.',
  })
  refusal!: EvidenceRefusal | null;

  @StaffField(() => Float, { description: 'Bytes that arrived so far; 0 for a link.' })
  received!: number;

  @StaffField(() => String, {
    nullable: true,
    description:
      'Path the file is sent to, in pieces, by the tus protocol 1.0 (HEAD tells the offset, PATCH sends on); null unless it is on its way.',
  })
  sendTo!: string | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description:
      'Of a PDF: does it hold text a program can read? false for a scanned picture, which nobody can search or hear; null for other files and links.',
  })
  hasText!: boolean | null;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  /** Not exposed. */
  commitmentId!: string;
  activityId!: string | null;
  measurementId!: string | null;
}

@ObjectType({ description: 'The evidence and its commitment as they stand after the change.' })
export class EvidencePayload {
  @StaffField(() => Evidence, { description: 'The evidence.' })
  evidence!: Evidence;

  @StaffField(() => Commitment, { description: 'Its commitment.' })
  commitment!: Commitment;
}

@ObjectType({ description: 'The commitment as it stands without the evidence.' })
export class WithdrawnEvidencePayload {
  @StaffField(() => Commitment, { description: 'The commitment.' })
  commitment!: Commitment;
}
