import {
  achievementCases,
  type Achievement as Told,
  type AchievementCase,
} from '@iltizam/domain/achievement';
import { Float, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';

export const AchievementCaseEnum = graphqlEnum(
  'AchievementCase',
  achievementCases,
  'How the newest value of an indicator stands to its target.',
  {
    NOT_MEASURED: 'Never measured.',
    NO_TARGET: 'No target was set.',
    NO_DIRECTION: 'Nobody said which way is good.',
    TARGET_DISAGREES: 'The target lies on the bad side of the baseline; to be set right.',
    REACHED: 'The target is reached, or passed.',
    NOT_REACHED: 'A step not taken yet, or a level that was to be kept and is lost.',
    ON_THE_WAY: 'Between baseline and target.',
    NO_BASELINE: 'Not reached, and without a baseline nobody can say how much of the way is done.',
    BEHIND_BASELINE: 'Worse than before the work began.',
  },
);

@ObjectType({ description: 'What the newest value of an indicator says of its target. Nothing is guessed.' })
export class Achievement implements Told {
  @PublicField(() => Float, {
    nullable: true,
    description:
      'How much of the way from baseline to target is done, 0 to 100, one decimal; null where it cannot be known.',
  })
  percent!: number | null;

  @PublicField(() => AchievementCaseEnum, { description: 'Which case it is: what the percentage means.' })
  case!: AchievementCase;
}
