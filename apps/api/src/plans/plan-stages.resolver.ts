import { mayCall } from '@iltizam/domain/permissions';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { openStageSteps } from '@iltizam/domain/stage-steps';
import { pendingIn } from '@iltizam/domain/stage-work';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { shownRefusal } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { timelineOfPlan } from '../timeline/timeline.queries.js';
import { TimelineEntry } from '../timeline/timeline.type.js';
import { AvailableStageStep, PendingWork } from './plan-stages.type.js';
import { actsByStage, StageActEnum, StageKindEnum, type StageAct } from './plan.enums.js';
import { ActionPlan } from './plan.type.js';
import { stagesHeld } from './stage-facts.queries.js';

/** Where a plan stands on its way from stage to stage. */
@Resolver(() => ActionPlan)
export class PlanStagesResolver {
  @Public()
  @FieldResolver(() => StageKindEnum, {
    nullable: true,
    description: 'The stage that is open now; null between two stages.',
  })
  openStage(@Root() { stage, stageIsOpen }: ActionPlan): StageKind | null {
    return stageIsOpen ? stage : null;
  }

  @Public()
  @FieldResolver(() => [StageActEnum], {
    description: 'What the open stage is open for; empty between two stages.',
  })
  openActs(@Root() { stage, stageIsOpen }: ActionPlan): StageAct[] {
    return stageIsOpen ? actsByStage[stage] : [];
  }

  @Public()
  @FieldResolver(() => [TimelineEntry], {
    description: 'When its stages were opened, closed and opened again here, and why; the earliest first.',
  })
  timeline(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<TimelineEntry[]> {
    return context.load(timelineOfPlan).load(plan.id);
  }

  @FieldResolver(() => [AvailableStageStep], {
    description: 'The steps from stage to stage this person has before them; empty to whoever takes none.',
  })
  async stageSteps(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<AvailableStageStep[]> {
    if (mayCall(context.actor, 'Mutation.decideStage') === 'no') return [];
    const held = await context.load(stagesHeld).load(plan.id);
    if (!held) return [];
    return openStageSteps(context.actor, held).map((step) => ({
      ...step,
      refusal: step.refusal && shownRefusal(step.refusal),
    }));
  }

  @FieldResolver(() => [PendingWork], {
    description: 'What is to be done before the open stage closes; empty to whoever does not close it.',
  })
  async pendingWork(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<PendingWork[]> {
    if (!plan.stageIsOpen || mayCall(context.actor, 'Mutation.decideStage') === 'no') return [];
    const held = await context.load(stagesHeld).load(plan.id);
    return held ? pendingIn(held.stage, held.work) : [];
  }
}
