import type { StageKind } from '@iltizam/domain/plan-stages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlanEntity } from '../plans/plan.entity.js';
import { openWorld, type World } from '../testing/world.js';
import { cardSteps, refusals, type Seen } from './testing-cards.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

const inStage = async (stage: StageKind, work: () => Promise<void>) => {
  const set = (to: StageKind) =>
    world.orm.em.fork().nativeUpdate(PlanEntity, { reference: 'ma-nap-3' }, { stage: to });
  await set(stage);
  await work();
  await set('COLLECTION');
};

const step = (account: string, { reference, version }: Seen, action: string, reason?: string) =>
  cards.decide(account, { reference, version, action, ...(reason ? { reason: { fr: reason } } : {}) });

const asPublic = async (reference: string) => {
  const document =
    'query ($r: String!) { commitment(reference: $r) { id state number timeline { transition { action } } } }';
  return (await world.public.run(document, { r: reference })).data.commitment;
};

/** The same card as it stands after `steps` of its steps. */
const after = (card: Seen, steps: number): Seen => ({
  reference: card.reference,
  version: card.version + steps,
});

test('from draft to adoption: it gets its number, and both references find it', async () => {
  const card = await cards.draft('Jusqu’à l’adoption');
  const proposed = await step('officer.justice', card, 'PROPOSE');
  expect(proposed.data.decideCommitment.commitment).toMatchObject({
    state: 'PROPOSED',
    version: card.version + 1,
  });
  expect(refusals(await step('secretariat', after(card, 1), 'OPEN_CONSULTATION'))).toEqual([
    ['STAGE_CLOSED', null],
  ]);
  expect(await asPublic(card.reference)).toBeNull();

  await inStage('CONSULTATION', async () => {
    expect(refusals(await step('secretariat', after(card, 1), 'OPEN_CONSULTATION'))).toEqual([]);
  });
  expect(await asPublic(card.reference)).toMatchObject({
    state: 'IN_CONSULTATION',
    number: null,
    timeline: [{ transition: { action: 'OPEN_CONSULTATION' } }],
  });

  await inStage('ADOPTION', async () => {
    const adopted = await step('secretariat', after(card, 2), 'ADOPT');
    expect(adopted.errors).toEqual([]);
    expect(adopted.data.decideCommitment.commitment).toMatchObject({
      reference: 'ma-nap-3-c01',
      draftReference: card.reference,
      number: 1,
      state: 'ADOPTED',
      timeline: [
        { transition: { action: 'PROPOSE' }, actorRole: 'OFFICER', published: false },
        { transition: { action: 'OPEN_CONSULTATION' }, actorRole: 'SECRETARIAT', published: true },
        { transition: { action: 'ADOPT' }, published: true },
      ],
    });
  });
  const found = await asPublic('ma-nap-3-c01');
  expect(found).toMatchObject({ number: 1 });
  expect(await asPublic(card.reference)).toEqual(found);
});

test('two cards adopted at once get two numbers', async () => {
  const drafts = [await cards.draft('L’une'), await cards.draft('L’autre')];
  for (const card of drafts) await step('secretariat', card, 'PROPOSE');
  await inStage('CONSULTATION', async () => {
    for (const card of drafts) await step('secretariat', after(card, 1), 'OPEN_CONSULTATION');
  });
  await inStage('ADOPTION', async () => {
    const answers = await Promise.all(drafts.map((card) => step('secretariat', after(card, 2), 'ADOPT')));
    expect(answers.flatMap(refusals)).toEqual([]);
  });
  const numbers = await Promise.all(
    drafts.map(async ({ reference }) => (await cards.read(reference)).number as number),
  );
  expect(new Set(numbers).size).toBe(2);
});

test('it is given back with a reason, and dropped with a reason', async () => {
  const card = await cards.draft('Rendue');
  await step('officer.justice', card, 'PROPOSE');
  expect(refusals(await step('secretariat', after(card, 1), 'RETURN_TO_DRAFT'))).toEqual([
    ['REASON_REQUIRED', 'missing'],
  ]);
  const returned = await step('secretariat', after(card, 1), 'RETURN_TO_DRAFT', 'Préciser le calendrier');
  expect(returned.data.decideCommitment.commitment.state).toBe('DRAFT');
  expect(refusals(await step('secretariat', after(card, 2), 'DROP'))).toEqual([
    ['REASON_REQUIRED', 'missing'],
  ]);
  const dropped = await step('secretariat', after(card, 2), 'DROP', 'Hors du plan');
  expect(dropped.data.decideCommitment.commitment).toMatchObject({ state: 'DROPPED', actions: [] });
});

test('no step is taken by the wrong person, from the wrong state, or on a version that has passed', async () => {
  const card = await cards.draft('Pas à pas');
  expect(refusals(await step('officer.health', card, 'PROPOSE'))).toEqual([['NOT_FOUND', null]]);
  expect(refusals(await step('member.civil', card, 'PROPOSE'))).toEqual([['NOT_ALLOWED', 'role']]);
  expect(refusals(await step('officer.justice', card, 'ADOPT'))).toEqual([['NOT_ALLOWED', 'role']]);
  expect(refusals(await step('secretariat', card, 'REPORT'))).toEqual([['NOT_ALLOWED', 'role']]);
  expect(refusals(await step('secretariat', card, 'ADOPT'))).toEqual([['WRONG_STATE', null]]);
  await step('officer.justice', card, 'PROPOSE');
  expect(refusals(await step('officer.justice', card, 'PROPOSE'))).toEqual([['STALE_VERSION', 'version']]);
});

test('the actions before a person are those the table opens, each with its why-not', async () => {
  const card = await cards.draft('Boutons');
  const actions = async (account: string) => (await cards.read(card.reference, account)).actions;
  const propose = { action: 'PROPOSE', allowed: true, refusal: null };
  expect(await actions('officer.justice')).toEqual([propose]);
  expect(await actions('secretariat')).toEqual([propose, { action: 'DROP', allowed: true, refusal: null }]);
  expect(await actions('member.public')).toEqual([]);
  await step('officer.justice', card, 'PROPOSE');
  expect(await actions('secretariat')).toContainEqual({
    action: 'OPEN_CONSULTATION',
    allowed: false,
    refusal: { code: 'STAGE_CLOSED' },
  });
});
