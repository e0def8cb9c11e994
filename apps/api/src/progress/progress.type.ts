import { progressBases, type ProgressBasis } from '@iltizam/domain/progress';
import { Float, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

export const ProgressBasisEnum = graphqlEnum(
  'ProgressBasis',
  progressBases,
  'Where a percentage comes from.',
  {
    REPORTED: 'A figure an official document gives for the whole.',
    COMPUTED: 'Computed from the reports on the activities: their weighted mean, cancelled ones left out.',
    NONE: 'Nothing was reported.',
  },
);

@ObjectType({ description: 'How far a plan or a commitment had come, as known on a day.' })
export class Progress {
  @PublicField(() => Float, {
    nullable: true,
    description: 'Share done, 0 to 100, one decimal; null where nothing was reported, never 0 instead.',
  })
  percent!: number | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description:
      'The day of the figure, or of the last report it is computed from; null without any, and for a figure no source dates.',
  })
  asOf!: string | null;

  @PublicField(() => ProgressBasisEnum, { description: 'Where the percentage comes from.' })
  basis!: ProgressBasis;

  @PublicField(() => Float, {
    nullable: true,
    description:
      "Share of the period gone by, 0 to 100. The period is the record's own, or that of its activities; null where neither is known, and for a plan that is not carried out yet.",
  })
  elapsedPercent!: number | null;

  @PublicField(() => Float, {
    nullable: true,
    description:
      'How much of the weight was reported on, 0 to 1: the rest counts as 0. Null unless computed.',
  })
  reportedShare!: number | null;
}
