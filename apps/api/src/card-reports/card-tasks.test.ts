import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';
import { roundSteps } from './testing-rounds.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let rounds: ReturnType<typeof roundSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  rounds = roundSteps(world);
});
afterAll(() => world.close());

test('a card that is begun says what it lacks, part by part; its hand-over comes last', async () => {
  const { reference } = await cards.draft('Commencée');
  const tasks = await rounds.taskList('officer.justice', reference);
  expect(tasks.map(({ section, status }) => [section, status])).toEqual([
    ['FACTS', 'TO_DO'],
    ['NARRATIVE', 'TO_DO'],
    ['ACTIVITIES', 'TO_DO'],
    ['TRACKING', 'TO_DO'],
    ['IMPACT', 'TO_DO'],
    ['EVIDENCE', 'NOT_DUE'],
    ['PARTNERS', 'NOT_DUE'],
    ['LANGUAGES', 'TO_DO'],
    ['CHECK', 'CANNOT_START'],
  ]);
  expect(tasks.find(({ section }) => section === 'NARRATIVE')?.missing).toEqual([
    'problem',
    'solution',
    'expectedResults',
  ]);
  expect(await rounds.taskList('officer.health', 'ma-nap-2-c08')).toEqual([]);
});

test('completeness counts what stands on the card, whoever reads it', async () => {
  const of = async (who: string) =>
    (
      await world
        .as(who)
        .run('{ commitment(reference: "ma-nap-2-c08") { completeness { done total missing { field } } } }')
    ).data.commitment.completeness;
  const told = await of('member.civil');
  expect(told.done + told.missing.length).toBe(told.total);
  expect(told.missing.map(({ field }: { field: string }) => field)).not.toContain('activities');
  expect(await of('secretariat')).toEqual(told);
});

test('tasks, items and completeness of many cards take as many statements as of one', async () => {
  const ask = (first: number) =>
    world.statements(() =>
      world.as('secretariat').run(
        `query ($first: Int) { commitments(first: $first) { edges { node {
           tasks { section status } completeness { done total missing { section field } }
           draft { items { field state } actions { action } round { quarter } } } } } }`,
        { first },
      ),
    );
  expect(await ask(100)).toBe(await ask(20));
});
