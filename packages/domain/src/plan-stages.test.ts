import { expect, test } from 'vitest';
import {
  checkStageCloses,
  closingConditions,
  nextStage,
  stageAllows,
  stageKinds,
  stageRules,
} from './plan-stages.js';
import { printTable } from './testing-table.js';

const acts = Object.keys(stageRules) as (keyof typeof stageRules)[];
const done = { waitingForScreening: 0, assignmentsUnanswered: 0, outcomesUnpublished: 0 };

test('what each stage allows, and what must be done before it closes', async () => {
  const closing: Partial<Record<string, string>> = closingConditions;
  const rows = stageKinds.map((stage) => [
    stage,
    ...acts.map((act) => (stageAllows(act, [stage]) ? 'yes' : 'no')),
    closing[stage] ? `${closing[stage]} = 0` : '',
  ]);
  await expect(printTable('A plan’s stages', ['stage', ...acts, 'closes when'], rows)).toMatchFileSnapshot(
    '../tables/stages.md',
  );
});

test('a stage does not close on open work, and says how much is left', () => {
  expect(checkStageCloses('ANALYSIS', { ...done, waitingForScreening: 7 })).toEqual({
    ok: false,
    refusal: { code: 'WRONG_STATE', facts: { why: 'waitingForScreening', count: 7 } },
  });
  expect(checkStageCloses('ADOPTION', { ...done, outcomesUnpublished: 1 }).ok).toBe(false);
  for (const stage of stageKinds) expect(checkStageCloses(stage, done).ok).toBe(true);
  expect(checkStageCloses('COLLECTION', { ...done, waitingForScreening: 7 }).ok).toBe(true);
});

test('stages stand in order, and nothing is allowed where none is open', () => {
  expect(nextStage('ANALYSIS')).toBe('DRAFTING');
  expect(nextStage('CLOSED')).toBeNull();
  for (const act of acts) expect(stageAllows(act, [])).toBe(false);
});
