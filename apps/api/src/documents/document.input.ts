import type { DatePrecision } from '@iltizam/domain/days';
import type { OgpRequirement } from '@iltizam/domain/ogp-requirements';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { InputType, Int, ObjectType } from 'type-graphql';
import { EvidenceFileInput } from '../evidence/add-evidence.command.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { StageKindEnum } from '../plans/plan.enums.js';
import { OgpRequirementEnum } from './document.enums.js';
import { Document } from './document.type.js';

@InputType({ description: 'Which documents; every condition given must hold.' })
export class DocumentFilter {
  @PublicField(() => String, { nullable: true, description: 'Of this plan (reference).' })
  plan?: string | null;

  @PublicField(() => StageKindEnum, { nullable: true, description: 'Of this stage.' })
  stage?: StageKind | null;

  @PublicField(() => OgpRequirementEnum, { nullable: true, description: 'Evidence for this requirement.' })
  requirement?: OgpRequirement | null;
}

@InputType({ description: 'A document, new or changed; what is left out of a changed one is taken away.' })
export class SaveDocumentInput {
  @StaffField(() => String, { nullable: true, description: 'Which one; leave out for a new one.' })
  reference?: string | null;

  @StaffField(() => Int, {
    nullable: true,
    description: 'The version that was on the screen; needed with `reference`.',
  })
  version?: number | null;

  @StaffField(() => LocalizedTextInput, { description: 'Its title, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is in it, at most 2,000 characters.',
  })
  summary?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Where it is published, http or https.' })
  link?: string | null;

  @StaffField(() => EvidenceFileInput, {
    nullable: true,
    description:
      'A file to be sent to `sendTo` of the answer. Without a link and a file the one it has stays; a new one is only named.',
  })
  file?: EvidenceFileInput | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'The date the document bears.' })
  issuedOn?: string | null;

  @StaffField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly it is known; the day when left out.',
  })
  issuedPrecision?: DatePrecision | null;

  @StaffField(() => String, { nullable: true, description: 'The plan it belongs to (reference).' })
  plan?: string | null;

  @StaffField(() => StageKindEnum, { nullable: true, description: 'The stage it belongs to.' })
  stage?: StageKind | null;

  @StaffField(() => [OgpRequirementEnum], { description: 'Which requirements it is evidence for.' })
  requirements!: OgpRequirement[];

  @StaffField(() => Boolean, { description: 'True: for everybody, from its day on. False: a draft.' })
  published!: boolean;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'From which day it is shown; left out of what is published, today.',
  })
  publishedOn?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The document after the change.' })
export class DocumentPayload {
  @StaffField(() => Document, { description: 'As it stands now.' })
  document!: Document;
}
