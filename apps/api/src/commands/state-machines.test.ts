import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { cardCommands, newCard } from '../commitments/testing-card-model.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { proposalCommands, untouched } from '../proposals/testing-life-model.js';
import { expectOneWinnerEach, raceCommands, racers, type Racing } from '../proposals/testing-race-model.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { proving } from '../testing/measured.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let fresh: string[] = [];
beforeAll(openNext);
afterAll(() => world.close());

/** The real plan has a few hundred proposals nobody has touched; when they are used up, another copy has them again. */
async function openNext(): Promise<void> {
  await world?.close();
  world = await openWorld();
  const rows = await world.orm.em
    .fork()
    .execute<{ reference: string }[]>(
      `select reference from proposal where state = 'SUBMITTED' and reference like 'ma-nap-3-%' order by reference`,
    );
  fresh = rows.map(({ reference }) => reference);
}

async function untouchedProposal() {
  if (fresh.length === 0) await openNext();
  return { steps: proposalSteps(world), reference: fresh.pop()! };
}

const MOST_COMMANDS = 40;
/** Of the whole row, a share a machine; the seed of a proof is told with its figure, and is given back by SEED. */
const runs = (share: number): number => Math.ceil(Number(process.env['RUNS'] ?? 14) * share);
const seed = Number(process.env['SEED'] ?? (proving ? Date.now() % 2 ** 31 : 20_261_126));
const most = proving ? MOST_COMMANDS : 10;
/** A thousand walks may take most of an hour on a slow machine. */
const LONG = proving ? 3_600_000 : 300_000;

test(
  'RE-10: a proposal goes through the api exactly as the rules alone lead it, whoever tries what',
  async ({ annotate }) => {
    let commands = 0;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(proposalCommands(most), async (walk) => {
        const real = await untouchedProposal();
        const model = untouched();
        await fc.asyncModelRun(() => ({ model, real }), walk);
        commands += [...walk].length;
        taken += model.steps.length;
      }),
      { numRuns: runs(0.5), seed, unbiased: true, endOnFailure: true },
    );
    await annotate(
      `proposals: ${runs(0.5)} runs, ${commands} commands, ${taken} steps taken, 0 counterexamples, seed ${seed}`,
      'figure',
    );
  },
  LONG,
);

test(
  'RE-10: a card goes through the api exactly as the rules alone lead it, whoever tries what',
  async ({ annotate }) => {
    let commands = 0;
    let taken = 0;
    const openStage = (stage: string) =>
      world.orm.em
        .fork()
        .nativeUpdate(PlanEntity, { reference: 'ma-nap-3' }, { stage: stage as 'COLLECTION' });
    await fc.assert(
      fc.asyncProperty(cardCommands(most), async (walk) => {
        await openStage('COLLECTION');
        const cards = cardSteps(world);
        const { reference } = await cards.draft('Une fiche');
        const model = newCard();
        await fc.asyncModelRun(() => ({ model, real: { cards, reference, openStage } }), walk);
        commands += [...walk].length;
        taken += model.taken.length;
      }),
      { numRuns: runs(0.4), seed, unbiased: true, endOnFailure: true },
    );
    await openStage('COLLECTION');
    await annotate(
      `cards: ${runs(0.4)} runs, ${commands} commands, ${taken} steps taken, 0 counterexamples, seed ${seed}`,
      'figure',
    );
  },
  LONG,
);

test(
  'RE-10: three who act at once on what they saw: one of them wins each time, in whatever order answers come',
  async ({ annotate }) => {
    let tried = 0;
    let won = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), raceCommands(most), async (scheduler, walk) => {
        const { steps, reference } = await untouchedProposal();
        const { version } = await steps.read(reference);
        const real: Racing = {
          steps,
          reference,
          held: (work) => scheduler.schedule(work),
          seen: new Map(racers.map((player) => [player, version])),
          answered: [],
          pending: [],
        };
        await fc.scheduledModelRun(scheduler, () => ({ model: { begun: 0 }, real }), walk);
        await scheduler.waitAll();
        await Promise.all(real.pending);
        tried += real.answered.length;
        won += await expectOneWinnerEach(real, version);
      }),
      { numRuns: runs(0.2), seed, unbiased: true, endOnFailure: true },
    );
    await annotate(
      `races: ${runs(0.2)} runs, ${tried} steps tried at once, ${won} taken, seed ${seed}`,
      'figure',
    );
  },
  LONG,
);
