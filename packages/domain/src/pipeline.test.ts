import { expect, test } from 'vitest';
import { pipeline, pipelineSteps } from './pipeline.js';
import { outcomeOfState } from './publication.js';
import { proposalStates } from './proposal-states.js';

test('every state but a draft and a withdrawal waits for exactly one step', () => {
  for (const state of proposalStates) {
    const steps = pipelineSteps.filter((step) =>
      (pipeline[step].waitsIn as readonly string[]).includes(state),
    );
    expect(steps, state).toHaveLength(['DRAFT', 'WITHDRAWN'].includes(state) ? 0 : 1);
  }
});

test('what waits for publication is what has an outcome', () => {
  expect([...pipeline.PUBLISHING.waitsIn].toSorted()).toEqual(
    proposalStates.filter((state) => outcomeOfState[state] !== null).toSorted(),
  );
});
