import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { OgpValue } from '@iltizam/domain/ogp-values';
import { Int, ObjectType } from 'type-graphql';
import { OgpValueEnum } from '../commitments/commitment.enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PlannedActivity, PlannedIndicator } from './planned-work.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'The text of a commitment as it was adopted, or as an amendment left it.' })
export class CommitmentVersion {
  @PublicField(() => Int, { description: '1 as adopted, then one more with each amendment.' })
  number!: number;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day from which it holds; null for an adoption no source dates.',
  })
  heldFrom!: string | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Why it was amended; null as adopted.' })
  reason!: Text | null;

  @PublicField(() => [String], {
    description:
      'What the amendment changed: `solution.fr` (one language of a text), `sdgs`; empty as adopted.',
  })
  changed!: string[];

  @PublicField(() => LocalizedText, { description: 'What is promised, in one line.' })
  title!: Text;

  @PublicField(() => LocalizedText, { nullable: true, description: 'The problem it answers.' })
  problem!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What will be done.' })
  solution!: Text | null;

  @PublicField(() => [LocalizedText], { description: 'What will exist at the end, in order.' })
  expectedResults!: Text[];

  @PublicField(() => LocalizedText, { nullable: true, description: 'How it helps to solve the problem.' })
  contribution!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Budget, links to other programmes.' })
  additionalInformation!: Text | null;

  @PublicField(() => [OgpValueEnum], {
    description: 'The values of the Open Government Partnership it serves.',
  })
  ogpValues!: OgpValue[];

  @PublicField(() => [Int], { description: 'Sustainable Development Goals it serves, 1 to 17.' })
  sdgs!: number[];

  @PublicField(() => [PlannedActivity], {
    description: 'The activities planned, in order; those taken out of the plan say when.',
  })
  activities!: PlannedActivity[];

  @PublicField(() => [PlannedIndicator], {
    description: 'The indicators, tracking before impact; those taken out of the plan say when.',
  })
  indicators!: PlannedIndicator[];

  /** Not exposed. */
  commitmentId!: string;
}
