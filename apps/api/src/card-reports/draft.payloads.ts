import type { FieldValue } from '@iltizam/domain/field-merge';
import { Int, ObjectType } from 'type-graphql';
import { commitmentPayload } from '../commitments/commitment.payloads.js';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { FieldValueScalar, InstantScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'A field somebody else changed since this person saw it: nothing was overwritten, and what they typed is here. Sent again with `base` = `current` it is saved.',
})
export class FieldConflict {
  @StaffField(() => String, { description: 'Its path.' })
  field!: string;

  @StaffField(() => FieldValueScalar, { nullable: true, description: 'What the person had seen.' })
  base!: FieldValue;

  @StaffField(() => FieldValueScalar, { nullable: true, description: 'What they typed.' })
  yours!: FieldValue;

  @StaffField(() => FieldValueScalar, { nullable: true, description: 'What stands there now.' })
  current!: FieldValue;

  @StaffField(() => String, { nullable: true, description: 'Who changed it; null where no record says.' })
  by!: string | null;

  @StaffField(() => InstantScalar, { nullable: true, description: 'When, UTC; null where no record says.' })
  at!: string | null;
}

@ObjectType({ description: 'What became of each field that was sent.' })
export class SaveDraftPayload {
  @StaffField(() => Commitment, { description: 'The commitment, with its draft.' })
  commitment!: Commitment;

  @StaffField(() => InstantScalar, { description: 'When it was saved, UTC.' })
  savedAt!: string;

  @StaffField(() => Int, {
    nullable: true,
    description:
      'The version, before this saving, of what it wrote: of the commitment before adoption, of its draft from then on. Whoever saw that one has seen all that others wrote. Null where the draft was not begun.',
  })
  versionBefore!: number | null;

  @StaffField(() => Int, {
    nullable: true,
    description: 'Its version after this saving, and nothing else: by it they may go on to decide.',
  })
  versionAfter!: number | null;

  @StaffField(() => [String], { description: 'Fields (paths) that stand as they were typed.' })
  saved!: string[];

  @StaffField(() => [FieldConflict], { description: 'Fields that were not written, each with both sides.' })
  conflicts!: FieldConflict[];
}

export async function savedPayload(
  context: Context,
  { id, ...saved }: Omit<SaveDraftPayload, 'commitment'> & { id: string },
): Promise<SaveDraftPayload> {
  const { commitment } = await commitmentPayload(context, id);
  return { commitment, ...saved };
}
