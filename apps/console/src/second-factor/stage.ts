import type { SecondFactorWay, SignInStage } from '@iltizam/domain/second-factor';
import { askAuth } from '../api/session';

export type Stage = { stage: SignInStage | null; ways: SecondFactorWay[] };

/** How far the browser's sign-in has come; without network, as if nobody had begun. */
export async function askStage(): Promise<Stage> {
  const answer = await askAuth<Stage>('stage');
  return 'value' in answer ? answer.value : { stage: null, ways: [] };
}
