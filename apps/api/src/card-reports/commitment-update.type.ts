import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'What its institution reported of a commitment, and the secretariat validated.' })
export class CommitmentUpdate {
  @PublicField(() => InstantScalar, { description: 'When it was validated, UTC.' })
  validatedAt!: Date;

  @PublicField(() => Int, {
    nullable: true,
    description: 'The year it was asked about; null outside of a round.',
  })
  year!: number | null;

  @PublicField(() => Int, { nullable: true, description: 'The quarter, 1 to 4; null outside of a round.' })
  quarter!: number | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What the period brought, in words; null when nothing was said.',
  })
  narrative!: Text | null;

  /** Not exposed. */
  commitmentId!: string;
}
