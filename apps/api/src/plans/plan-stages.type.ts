import type { StageKind } from '@iltizam/domain/plan-stages';
import type { StageAction } from '@iltizam/domain/stage-steps';
import { Int, ObjectType } from 'type-graphql';
import { Refusal } from '../graphql/available-action.type.js';
import { StaffField } from '../graphql/public.js';
import { StageActionEnum, StageKindEnum } from './plan.enums.js';

@ObjectType({
  description: 'A step from stage to stage this person has before them, open or with its "why not".',
})
export class AvailableStageStep {
  @StaffField(() => StageActionEnum, { description: 'Which step.' })
  action!: StageAction;

  @StaffField(() => StageKindEnum, { description: 'The stage it opens or closes.' })
  stage!: StageKind;

  @StaffField(() => Boolean, { description: 'May it be done now?' })
  allowed!: boolean;

  @StaffField(() => Refusal, { nullable: true, description: 'Why not; null when allowed.' })
  refusal!: Refusal | null;
}

@ObjectType({ description: 'Something that is to be done before the open stage of a plan closes.' })
export class PendingWork {
  @StaffField(() => String, {
    description: 'What it is, by the ground of the refusal to close: `waitingForScreening`, `unassigned`, …',
  })
  kind!: string;

  @StaffField(() => Int, { description: 'How many records.' })
  count!: number;
}
