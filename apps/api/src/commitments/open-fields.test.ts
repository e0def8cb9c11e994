import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { cardSteps } from './testing-cards.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

const open = async (account: string, reference: string) => {
  const document = `query ($reference: String!) {
    commitment(reference: $reference) { openFields activities { openToReport } }
  }`;
  const { openFields, activities } = (await world.as(account).run(document, { reference })).data.commitment;
  const reports = (activities as { openToReport: boolean }[]).map(({ openToReport }) => openToReport);
  return { openFields, reports: [...new Set(reports)] };
};

test('each person is told what is open to them on a card, as the rules say', async () => {
  const { reference } = await cards.draft('Une fiche ouverte');
  const onDraft = await open('officer.justice', reference);
  expect(onDraft.openFields).toEqual(expect.arrayContaining(['title', 'solution', 'activities', 'contact']));
  expect(onDraft.openFields).not.toContain('reports');
  expect((await open('secretariat', reference)).openFields).toEqual(onDraft.openFields);

  const adopted = await open('officer.digital-transition', 'ma-nap-2-c11');
  expect(adopted.openFields).toEqual(expect.arrayContaining(['contact', 'reports', 'measurements']));
  expect(adopted.openFields).not.toContain('title');
  expect(adopted.reports).toEqual([true]);

  for (const account of ['officer.health', 'member.civil', 'admin']) {
    expect(await open(account, 'ma-nap-2-c11'), account).toEqual({ openFields: [], reports: [false] });
  }
});
