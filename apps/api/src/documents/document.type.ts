import type { DatePrecision } from '@iltizam/domain/days';
import type { DocumentKind } from '@iltizam/domain/documents';
import type { EvidenceRefusal, EvidenceState } from '@iltizam/domain/evidence';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { OgpRequirement } from '@iltizam/domain/ogp-requirements';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { EvidenceRefusalEnum, EvidenceStateEnum } from '../evidence/evidence.enums.js';
import { connectionOf } from '../graphql/connection.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { StageKindEnum } from '../plans/plan.enums.js';
import { DocumentKindEnum, OgpRequirementEnum } from './document.enums.js';

@ObjectType({ description: 'What is written of the plans and their making: reports, calendars, minutes.' })
export class Document {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'Stable public key, such as `document-3`.' })
  reference!: string;

  @PublicField(() => LocalizedText, { description: 'Its title.' })
  title!: Text;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What is in it; null when not said.' })
  summary!: Text | null;

  @PublicField(() => DocumentKindEnum, { description: 'A file, a link, or only named.' })
  kind!: DocumentKind;

  @PublicField(() => String, {
    nullable: true,
    description:
      'Where it is read: the link, or the path of the file on this server; null where it is only named.',
  })
  url!: string | null;

  @PublicField(() => String, { nullable: true, description: 'Name of the file; null without one.' })
  fileName!: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Media type of the file, told by its content; null without one, or before it was checked.',
  })
  mediaType!: string | null;

  @PublicField(() => Float, { nullable: true, description: 'Size of the file in bytes; null without one.' })
  bytes!: number | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The date the document itself bears; null when unknown.',
  })
  issuedOn!: string | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly that date is known.' })
  issuedPrecision!: DatePrecision | null;

  @PublicField(() => StageKindEnum, {
    nullable: true,
    description: 'The stage of the plan it belongs to; null where it belongs to none alone.',
  })
  stage!: StageKind | null;

  @PublicField(() => [OgpRequirementEnum], { description: 'Which requirements it is evidence for.' })
  requirements!: OgpRequirement[];

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day from which it is shown here; null while it is a draft without one.',
  })
  publishedOn!: string | null;

  @PublicField(() => InstantScalar, { description: 'When it was last changed, UTC.' })
  updatedAt!: Date;

  @StaffField(() => Boolean, { description: 'Is it for everybody, from its day on? If not it is a draft.' })
  published!: boolean;

  @StaffField(() => EvidenceStateEnum, {
    description: 'How far its file has come; what has none is available.',
  })
  state!: EvidenceState;

  @StaffField(() => EvidenceRefusalEnum, {
    nullable: true,
    description: 'Why its file was refused; null unless it was.',
  })
  refusal!: EvidenceRefusal | null;

  @StaffField(() => Float, { description: 'Bytes of its file that arrived so far.' })
  received!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Where its file is sent, in pieces; null unless one is expected.',
  })
  sendTo!: string | null;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  planId!: string | null;
}

export const DocumentConnection = connectionOf(Document, 'Document', 'documents');
