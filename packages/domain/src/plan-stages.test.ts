import { expect, test } from 'vitest';
import { actsOpenIn, nextStage, stageAllows, stageBoundActs, stageKinds } from './plan-stages.js';
import { closingConditions } from './stage-work.js';
import { printTable } from './testing-table.js';

test('what each stage allows, and what must be done before it closes', async () => {
  const rows = stageKinds.map((stage) => [
    stage,
    ...stageBoundActs.map((act) => (stageAllows(act, [stage]) ? 'yes' : 'no')),
    (closingConditions[stage] ?? []).join(', '),
  ]);
  await expect(
    printTable('A plan’s stages', ['stage', ...stageBoundActs, 'closes when there are no'], rows),
  ).toMatchFileSnapshot('../tables/stages.md');
});

test('stages stand in order, and nothing is allowed where none is open', () => {
  expect(nextStage('ANALYSIS')).toBe('DRAFTING');
  expect(nextStage('CLOSED')).toBeNull();
  for (const act of stageBoundActs) expect(stageAllows(act, [])).toBe(false);
  for (const stage of stageKinds) expect(actsOpenIn({ stage, stageIsOpen: false })).toEqual([]);
  expect(actsOpenIn({ stage: 'IMPLEMENTATION', stageIsOpen: true })).toEqual(['comment', 'report']);
});
