import { stageAllows } from '@iltizam/domain/plan-stages';
import type { PlanRowsQuery } from '../generated/graphql';

export type Plan = PlanRowsQuery['plans'][number];

/** The plans whose proposals can be screened now. */
export const plansToScreen = (plans: readonly Plan[]): Plan[] =>
  plans.filter(({ openStage }) => openStage !== null && stageAllows('screen', [openStage]));

/** The one that is opened first: the newest that is screened, else the newest. */
export const planToScreen = (plans: readonly Plan[]): Plan | undefined => plansToScreen(plans)[0] ?? plans[0];
