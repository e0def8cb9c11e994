import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { inStage, objected } from './testing-outcomes.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('an objection to a plan that is carried out is decided at once: nothing could follow from taking it up again', async () => {
  const steps = proposalSteps(world);
  const [late, early] = [await objected(steps, world), await objected(steps, world)];
  expect((await steps.decide('secretariat', early, 'SESSION_ADMIT')).errors).toEqual([]);
  await inStage(world, 'IMPLEMENTATION');
  for (const action of ['SESSION_ADMIT', 'SESSION_RETURN'])
    expect((await steps.decide('secretariat', late, action)).errors).toMatchObject([
      { code: 'STAGE_CLOSED' },
    ]);
  expect((await steps.decide('secretariat', late, 'SESSION_UPHOLD')).errors).toMatchObject([
    { code: 'REASON_REQUIRED' },
  ]);
  const { errors, data } = await steps.decide('secretariat', late, 'SESSION_UPHOLD', { reason: explained });
  expect(errors).toEqual([]);
  expect(data.decideProposal.proposal).toMatchObject({ state: 'INADMISSIBLE' });
});
