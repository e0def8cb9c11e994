import { pipelineSteps, type PipelineStep } from '@iltizam/domain/pipeline';
import { Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

export const PipelineStepEnum = graphqlEnum(
  'PipelineStepName',
  pipelineSteps,
  'What is done with a proposal, one after the other.',
  {
    SCREENING: 'The committee says whether it is admissible.',
    ASSIGNING: 'An admissible one is put before institutions.',
    ANSWERING: 'The lead institution answers.',
    PUBLISHING: 'The outcome is published.',
  },
);

@ObjectType({ description: "A step of a plan's proposals: how many wait for it and how long it takes." })
export class PipelineStage {
  @StaffField(() => PipelineStepEnum, { description: 'Which step.' })
  step!: PipelineStep;

  @StaffField(() => Int, { description: 'Proposals that wait for it.' })
  waiting!: number;

  @StaffField(() => Int, { description: 'Proposals that went through it and whose days are known exactly.' })
  done!: number;

  @StaffField(() => Float, {
    nullable: true,
    description:
      'Median days from the end of the step before (of the first from receipt, of the last from the decision), one decimal; null while no exact days are known.',
  })
  medianDays!: number | null;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'Day of receipt of the one that waits longest; null when none waits.',
  })
  oldestReceivedOn!: string | null;

  /** Not exposed. */
  oldestId!: string | null;
}
