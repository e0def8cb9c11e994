import type { FieldValue } from '@iltizam/domain/field-merge';
import { InputType, Int } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { FieldValueScalar } from '../graphql/scalars.js';

@InputType({ description: 'A field somebody typed in.' })
export class FieldChangeInput {
  @StaffField(() => String, {
    description:
      'Its path: `title.fr` (one language of a text), `contact.position.ar`, `contact.mailbox`, `expectedResults`, `ogpValues`, `sdgs`, `startsOn`, `endsOn`, `narrative.fr`, `reports.ID` (of an activity), `measurements.ID` (of an indicator).',
  })
  field!: string;

  @StaffField(() => FieldValueScalar, {
    nullable: true,
    description: 'What the person saw there before typing: what was drafted, else what stands on the card.',
  })
  base?: FieldValue;

  @StaffField(() => FieldValueScalar, {
    nullable: true,
    description: 'What is to stand there; null empties it. An unfinished report or measurement may be saved.',
  })
  value?: FieldValue;
}

@InputType({ description: 'What was typed on a card since the last time it was saved.' })
export class SaveDraftInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => [FieldChangeInput], { description: 'The fields, each once; 200 at most.' })
  changes!: FieldChangeInput[];

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is thrown away of a draft.' })
export class DiscardDraftInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => Int, { description: 'The version of the draft the person saw.' })
  version!: number;

  @StaffField(() => [String], {
    nullable: true,
    description: 'Only these fields (paths); all of them when left out.',
  })
  fields?: string[] | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}
