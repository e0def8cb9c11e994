import { dayOf } from '@iltizam/domain/country-clock';
import type { Result } from '@iltizam/domain/refusals';
import { openStageSteps, type StageStep } from '@iltizam/domain/stage-steps';
import { pendingIn } from '@iltizam/domain/stage-work';
import { cast } from '@iltizam/domain/testing-cast';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusals } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';
import { planSteps } from './testing-plans.js';
import { afterDays, anyMove, factsOf, newModel, type Move, type StageModel } from './testing-stage-model.js';
import { stageMoves } from './testing-stage-moves.js';

/** How many plans are walked; STAGE_WALKS asks for more. */
const walks = Number(process.env['STAGE_WALKS'] ?? 6);

type Shown = { code: string; facts: { name: string; value: string }[] };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const expected = (result: Result<unknown>) =>
  result.ok ? [] : [[result.refusal.code, result.refusal.facts?.['why'] ?? result.refusal.field ?? null]];

function walker(reference: string) {
  const plan = planSteps(world, reference);
  const say = stageMoves(world, reference);

  /** Everything earlier is as many days earlier. */
  async function pass(days: number): Promise<void> {
    const em = world.orm.em.fork();
    await em.execute(
      `update stage set announced_on = announced_on - ?::int, starts_on = starts_on - ?::int, ends_on = ends_on - ?::int
       where plan_id = (select id from plan where reference = ?)`,
      [days, days, days, reference],
    );
    await em.execute(
      `update public_consultation set starts_on = starts_on - ?::int, ends_on = ends_on - ?::int
       where plan_id = (select id from plan where reference = ?)`,
      [days, days, reference],
    );
  }

  /** What the secretariat is shown: where the plan stands, the steps before it, and what keeps the stage open. */
  async function expectSame(model: StageModel, after: Move): Promise<void> {
    const { stage, openStage, stageSteps, pendingWork } = await plan.read();
    const facts = factsOf(model);
    const why = (facts_: { name: string; value: string }[]) =>
      facts_.find(({ name }) => name === 'why')?.value ?? null;
    expect({
      after,
      stage,
      openStage,
      pendingWork,
      steps: stageSteps.map(({ refusal, ...step }: StageStep & { refusal: Shown | null }) => ({
        ...step,
        refusal: refusal && [refusal.code, why(refusal.facts)],
      })),
    }).toEqual({
      after,
      stage: facts.stage,
      openStage: facts.stageIsOpen ? facts.stage : null,
      pendingWork: facts.stageIsOpen ? pendingIn(facts.stage, facts.work) : [],
      steps: openStageSteps(cast.secretariat, facts).map(({ refusal, ...step }) => ({
        ...step,
        refusal: refusal && [refusal.code, refusal.facts?.['why'] ?? null],
      })),
    });
  }

  return {
    begin: () => plan.create(),
    async take(model: StageModel, move: Move): Promise<StageModel> {
      if (move.kind === 'pass') {
        await pass(move.days);
        return afterDays(model, move.days);
      }
      const said = say(model, move);
      if (said === null) return model;
      const answer = await said.ask();
      expect({ move, refused: refusals(answer) }).toEqual({ move, refused: expected(said.rule) });
      return said.rule.ok ? { ...model, ...said.after() } : model;
    },
    expectSame,
  };
}

test('whatever happens to a plan, it stands where the rules say, and what is refused is refused for their reason', async () => {
  let number = 0;
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyMove, { minLength: 30, maxLength: 45 }), async (moves) => {
      const walk = walker(`ma-walk-${++number}`);
      await walk.begin();
      let model = newModel(dayOf(new Date()));
      for (const move of moves) {
        model = await walk.take(model, move);
        reached.add(model.facts.stage);
        await walk.expectSame(model, move);
      }
    }),
    { numRuns: walks, endOnFailure: true },
  );
  expect(reached).toContain('THEMES');
}, 600_000);
