import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { announceStages, AnnounceStagesInput } from './announce-stages.command.js';
import { createPlan, CreatePlanInput } from './create-plan.command.js';
import { decideStage, DecideStageInput } from './decide-stage.command.js';
import { PlanPayload } from './plan.payload.js';
import { recordAdoption, RecordAdoptionInput } from './record-adoption.command.js';
import { saveThemes, SaveThemesInput } from './save-themes.command.js';
import { updatePlanPolicy, UpdatePlanPolicyInput } from './update-plan-policy.command.js';

@Resolver()
export class PlanMutationsResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Begins a plan, with its stage THEMES open. Refused: INVALID_INPUT (a reference that is taken, days that do not fit), NOT_FOUND (the owner).',
  })
  createPlan(
    @Ctx() context: Context,
    @Arg('input', () => CreatePlanInput, { description: 'The plan.' }) input: CreatePlanInput,
  ): Promise<PlanPayload> {
    return createPlan(context, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Writes the themes of a plan while its stage THEMES is open. Refused: NOT_FOUND, STALE_VERSION, STAGE_CLOSED, WRONG_STATE (`themeInUse`), INVALID_INPUT.',
  })
  saveThemes(
    @Ctx() context: Context,
    @Arg('input', () => SaveThemesInput, { description: 'All themes of which plan.' }) input: SaveThemesInput,
  ): Promise<PlanPayload> {
    return saveThemes(context, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Publishes the days of stages to come. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE (a stage that is over, or has begun), INVALID_INPUT (no such day, out of order, passed).',
  })
  announceStages(
    @Ctx() context: Context,
    @Arg('input', () => AnnounceStagesInput, { description: 'Which stages of which plan.' })
    input: AnnounceStagesInput,
  ): Promise<PlanPayload> {
    return announceStages(context, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Opens, closes or opens again a stage. COLLECTION opens two weeks after the calendar was published. A stage with something pending does not close: `why` names the first kind, `count` and a fact for each kind how many. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE, REASON_REQUIRED.',
  })
  decideStage(
    @Ctx() context: Context,
    @Arg('input', () => DecideStageInput, { description: 'Which step of which plan.' })
    input: DecideStageInput,
  ): Promise<PlanPayload> {
    return decideStage(context, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Records how a plan was adopted, or corrects that. Refused: NOT_FOUND, STALE_VERSION, STAGE_CLOSED before ADOPTION, INVALID_INPUT (`afterToday`, missing), LIMIT_EXCEEDED.',
  })
  recordAdoption(
    @Ctx() context: Context,
    @Arg('input', () => RecordAdoptionInput, { description: 'Of which plan, and how.' })
    input: RecordAdoptionInput,
  ): Promise<PlanPayload> {
    return recordAdoption(context, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      "Changes a plan's rules of screening, at once and for what is under way too. Refused: NOT_FOUND, STALE_VERSION.",
  })
  updatePlanPolicy(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePlanPolicyInput, { description: 'Which rules of which plan.' })
    input: UpdatePlanPolicyInput,
  ): Promise<PlanPayload> {
    return updatePlanPolicy(context, input);
  }
}
