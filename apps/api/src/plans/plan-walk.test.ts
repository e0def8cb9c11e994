import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { planSteps, wholeCalendar } from './testing-plans.js';

const PLAN = 'ma-nap-4';
let world: World;
let plan: ReturnType<typeof planSteps>;
let proposals: ReturnType<typeof proposalSteps>;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  plan = planSteps(world, PLAN);
  proposals = proposalSteps(world);
  cards = cardSteps(world);
});
afterAll(() => world.close());

const pending = async () => (await plan.read()).pendingWork;
const cardStep = async (draft: string, action: string, more: object = {}) =>
  cards.decide('secretariat', {
    reference: draft,
    version: (await cards.read(draft)).version,
    action,
    ...more,
  });
const draft = async (title: string, sources: string[] = []): Promise<string> =>
  (
    await cards.create('officer.justice', {
      plan: PLAN,
      leadInstitution: 'justice',
      title: { fr: title },
      problem: { fr: 'Le problème' },
      solution: { fr: 'La solution' },
      sources,
    })
  ).data.createCommitment.commitment.reference;
const answered = async (reference: string, action = 'RETAIN', more: Record<string, unknown> = {}) => {
  await proposals.decide('member.civil', reference, 'ADMIT');
  await proposals.assign('member.civil', reference, 'justice');
  return proposals.answer('officer.justice', reference, 'justice', action, more);
};

/** One plan, walked by its secretariat from its themes to its end. */
test('a plan is begun, with themes, and its collection waits for the calendar', async () => {
  expect((await plan.create()).data.createPlan.plan).toMatchObject({
    ordinal: 4,
    stage: 'THEMES',
    openStage: 'THEMES',
    openActs: ['NAME_THEMES'],
    draftCommitmentCount: null,
    stages: [{ kind: 'THEMES', isOpen: true, openedAt: expect.any(String) }],
  });
  expect(refusals(await plan.create())).toEqual([['INVALID_INPUT', 'duplicate']]);
  expect(refusals(await plan.create({ reference: 'Plan 5' }))).toEqual([['INVALID_INPUT', 'notAReference']]);
  for (const like of ['ma-nap-2-c06', 'ma-nap-2-d01', 'ma-nap-3-p0001', 'ma-nap-2-m02'])
    expect(refusals(await plan.create({ reference: like }))).toEqual([['INVALID_INPUT', 'notAReference']]);
  expect(refusals(await plan.create({ reference: 'x' }, 'member.civil'))).toEqual([['NOT_ALLOWED', 'role']]);

  const themes = [{ name: { ar: 'العدالة', en: 'Open justice' } }, { name: { ar: 'الصحة' } }];
  await plan.themes({ themes });
  const [justice, health] = (await plan.read()).themes;
  expect([justice.reference, health.reference]).toEqual(['open-justice', 'theme-1']);
  const swapped = [health, justice].map(({ reference }) => ({ reference, name: { fr: reference } }));
  await plan.themes({ themes: [...swapped, { name: { fr: 'École ouverte' } }] });
  expect((await plan.read()).themes.map((one: { reference: string }) => one.reference)).toEqual([
    'theme-1',
    'open-justice',
    'ecole-ouverte',
  ]);
  expect(refusals(await plan.submit('open-justice'))).toEqual([['STAGE_CLOSED', null]]);

  expect(refusals(await plan.open('COLLECTION'))).toEqual([['WRONG_STATE', 'stageStillOpen']]);
  await plan.close('THEMES');
  expect(await plan.read()).toMatchObject({ stage: 'THEMES', openStage: null, openActs: [] });
  expect(refusals(await plan.themes({ themes }))).toEqual([['STAGE_CLOSED', null]]);
  expect(refusals(await plan.open('COLLECTION'))).toEqual([['WRONG_STATE', 'calendarIncomplete']]);
  await plan.announce({ stages: wholeCalendar });
  const early = await plan.open('COLLECTION');
  expect(early.errors[0]!.facts).toMatchObject({ why: 'calendarTooLate', days: 14 });
  await plan.daysPass(13);
  expect(refusals(await plan.open('COLLECTION'))).toEqual([['WRONG_STATE', 'calendarTooLate']]);
  await plan.daysPass(1);
  const opened = await plan.open('COLLECTION');
  expect(opened.data.decideStage.plan).toMatchObject({ openStage: 'COLLECTION' });
  expect(opened.data.decideStage.plan.openActs).toContain('SUBMIT');
});

test('what was collected is screened, assigned and answered before the cards are written', async () => {
  for (let count = 0; count < 4; count += 1) expect((await plan.submit('open-justice')).errors).toEqual([]);
  const [one, two, three, four] = [1, 2, 3, 4].map((number) => `${PLAN}-p000${number}`) as [
    string,
    string,
    string,
    string,
  ];
  await plan.close('COLLECTION');
  expect(refusals(await plan.submit('open-justice'))).toEqual([['STAGE_CLOSED', null]]);
  expect(refusals(await proposals.decide('member.civil', one, 'ADMIT'))).toEqual([['STAGE_CLOSED', null]]);
  await plan.open('ANALYSIS');
  await answered(one);
  await answered(two);
  await proposals.decide('member.civil', three, 'ADMIT');
  expect(await pending()).toEqual([{ kind: 'waitingForScreening', count: 1 }]);
  const held = await plan.close('ANALYSIS');
  expect(held.errors[0]!.facts).toEqual({
    why: 'waitingForScreening',
    stage: 'ANALYSIS',
    count: 1,
    waitingForScreening: 1,
  });
  await proposals.decide('member.civil', four, 'PROPOSE_REFUSAL', {
    reasonCode: 'OUT_OF_MANDATE',
    reason: explained,
  });
  expect(refusals(await plan.close('ANALYSIS'))).toEqual([['WRONG_STATE', 'waitingForScreening']]);
  await proposals.decide('member.public', four, 'CONFIRM_REFUSAL');
  expect(refusals(await plan.close('ANALYSIS'))).toEqual([]);
  await plan.open('DRAFTING');
  expect(refusals(await plan.close('DRAFTING'))).toEqual([['WRONG_STATE', 'unassigned']]);
  await proposals.assign('member.civil', three, 'justice');
  expect(refusals(await plan.close('DRAFTING'))).toEqual([['WRONG_STATE', 'assignmentsUnanswered']]);
  await proposals.answer('officer.justice', three, 'justice', 'RETAIN');
  await draft('Un registre des marchés', [one]);
  await draft('Un engagement abandonné', [two]);
  expect(refusals(await plan.close('DRAFTING'))).toEqual([]);
});

test('cards are put to consultation, one is dropped, and no proposal is left without its outcome', async () => {
  const [kept, left] = [`${PLAN}-d01`, `${PLAN}-d02`];
  const title = { reference: kept, version: (await cards.read(kept)).version, title: { fr: 'Trop tôt' } };
  expect(refusals(await cards.update('officer.justice', title))).toEqual([['STAGE_CLOSED', null]]);
  await plan.open('CONSULTATION');
  for (const card of [kept, left]) {
    await cardStep(card, 'PROPOSE');
    expect(await pending()).toEqual([{ kind: 'cardsNotConsulted', count: card === kept ? 2 : 1 }]);
    await cardStep(card, 'OPEN_CONSULTATION');
  }
  expect(refusals(await plan.close('CONSULTATION'))).toEqual([]);
  expect(refusals(await cardStep(kept, 'ADOPT'))).toEqual([['STAGE_CLOSED', null]]);
  await plan.open('ADOPTION');
  await cardStep(kept, 'ADOPT');
  await cardStep(left, 'DROP', { reason: { fr: 'Sans budget' } });
  expect(await plan.read()).toMatchObject({ draftCommitmentCount: 2, commitmentCount: 1 });
  expect(await pending()).toEqual([
    { kind: 'retainedUnplaced', count: 2 },
    { kind: 'outcomesUnpublished', count: 4 },
  ]);
  for (const reference of [`${PLAN}-p0002`, `${PLAN}-p0003`]) {
    const bare = await proposals.decide('secretariat', reference, 'NOT_INCLUDE');
    expect(refusals(bare)).toEqual([['REASON_REQUIRED', 'missing']]);
    await proposals.decide('secretariat', reference, 'NOT_INCLUDE', { reason: explained });
  }
  const all = [1, 2, 3, 4].map((number) => `${PLAN}-p000${number}`);
  await proposals.publish('secretariat', ...all);
  expect(await pending()).toEqual([{ kind: 'outcomesUnpublished', count: 2 }]);
  expect(refusals(await plan.close('ADOPTION'))).toEqual([['WRONG_STATE', 'outcomesUnpublished']]);
  await proposals.publish('secretariat2', ...all);
  expect(await pending()).toEqual([]);
  const read = await world.as('secretariat').run(`{ plan(reference: "${PLAN}") { version } }`);
  const recorded = await world
    .as('secretariat')
    .run(`mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { __typename } }`, {
      input: { plan: PLAN, version: read.data.plan.version, adoptedOn: '2026-01-15', body: { fr: 'Comité' } },
    });
  expect(recorded.errors).toEqual([]);
  expect(refusals(await plan.close('ADOPTION'))).toEqual([]);
  // Closing it later does not write over the day its record names.
  const [adopted] = await world.orm.em
    .fork()
    .execute<{ on: string }[]>(`select adopted_on::text as "on" from plan where reference = '${PLAN}'`);
  expect(adopted).toEqual({ on: '2026-01-15' });
});

test('its commitments are carried out, and it ends when none is left open', async () => {
  const adopted = `${PLAN}-c01`;
  await plan.open('IMPLEMENTATION');
  expect(await plan.read()).toMatchObject({ openActs: ['COMMENT', 'REPORT'] });
  expect(refusals(await plan.reopen('DRAFTING'))).toEqual([['WRONG_STATE', 'carriedOut']]);
  expect(refusals(await plan.close('IMPLEMENTATION'))).toEqual([['WRONG_STATE', 'cardsUnfinished']]);
  await cardStep(adopted, 'CLOSE_INCOMPLETE', { reason: { fr: 'Le plan prend fin.' } });
  await plan.close('IMPLEMENTATION');
  expect((await plan.open('CLOSED')).data.decideStage.plan).toMatchObject({
    openStage: 'CLOSED',
    openActs: [],
    stageSteps: [],
  });
  expect(refusals(await plan.close('CLOSED'))).toEqual([['WRONG_STATE', 'lastStage']]);
  const told = await world.public.run(
    `{ plan(reference: "${PLAN}") { adoptedDraft: draftCommitmentCount commitmentCount timeline { transition { action to } } } }`,
  );
  expect(told.data.plan).toMatchObject({ adoptedDraft: 2, commitmentCount: 1 });
  expect(told.data.plan.timeline).toHaveLength(15);
});
