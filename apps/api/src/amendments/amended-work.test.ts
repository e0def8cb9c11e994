import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

test('versions and assessments of many commitments take as many statements as of few', async () => {
  const ask = (first: number) =>
    world.statements(() =>
      world.as('secretariat').run(
        `query ($first: Int) { commitments(first: $first) { edges { node {
           openFields versions { number } assessments { voice } } } } }`,
        { first },
      ),
    );
  expect(await ask(50)).toBe(await ask(5));
});
