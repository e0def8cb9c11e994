import { addDays } from '@iltizam/domain/days';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { spreadOutbox } from '../mail/spread-outbox.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { planSteps } from '../plans/testing-plans.js';
import { openWorld, type World } from '../testing/world.js';
import { consultationSteps, today } from './testing-consultations.js';

const why = { fr: 'Le registre couvrira aussi les communes, dès la deuxième année.' };
let world: World;
let consultations: ReturnType<typeof consultationSteps>;
let cards: ReturnType<typeof cardSteps>;
let plan: ReturnType<typeof planSteps>;
let card: string;
beforeAll(async () => {
  world = await openWorld();
  consultations = consultationSteps(world);
  cards = cardSteps(world);
  plan = planSteps(world, 'ma-nap-3');
  card = (await cards.draft('Un registre des marchés', { solution: { fr: 'Un registre ouvert' } })).reference;
  await stage('CONSULTATION');
  for (const [account, action] of [
    ['officer.justice', 'PROPOSE'],
    ['secretariat', 'OPEN_CONSULTATION'],
  ] as const)
    await step(account, action);
});
afterAll(() => world.close());

const stage = (to: StageKind) =>
  world.orm.em.fork().nativeUpdate(PlanEntity, { reference: 'ma-nap-3' }, { stage: to, stageIsOpen: true });
const step = async (account: string, action: string, more: object = {}) =>
  cards.decide(account, { reference: card, version: (await cards.read(card)).version, action, ...more });
const mailsTo = async (kind: string): Promise<number> => {
  await spreadOutbox(world.orm);
  const [row]: { count: number }[] = await world.orm.em
    .fork()
    .execute(`select count(*)::int from mail where kind = ?`, [kind]);
  return row!.count;
};

test('it is announced by the secretariat, with days to come, one at a time', async () => {
  expect(refusals(await consultations.send(card))).toEqual([['STAGE_CLOSED', 'noConsultation']]);
  expect(refusals(await consultations.announce({}, 'officer.justice'))).toEqual([['NOT_ALLOWED', 'role']]);
  expect(refusals(await consultations.announce({ startsOn: addDays(today, -1) }))).toEqual([
    ['INVALID_INPUT', 'dayPassed'],
  ]);
  expect(refusals(await consultations.announce({ plan: 'ma-nap-2' }))).toEqual([['STAGE_CLOSED', null]]);
  const later = { startsOn: addDays(today, 7), endsOn: addDays(today, 34) };
  const announced = await consultations.announce(later);
  expect(announced.data.announceConsultation.consultation).toMatchObject({
    reference: 'ma-nap-3-k1',
    isReceiving: false,
    ...later,
  });
  expect(refusals(await consultations.send(card))).toEqual([['STAGE_CLOSED', 'consultationToCome']]);
  expect(refusals(await consultations.announce())).toEqual([['INVALID_INPUT', 'consultationsOverlap']]);
  await world.orm.em.fork().execute(`update public_consultation set starts_on = ?`, [today]);
});

test('a comment is received once its author opens the link, and read by nobody before moderation', async () => {
  const email = 'first@example.test';
  const sent = await consultations.send(card, {}, email);
  expect(sent.data.submitComment).toEqual({ received: false, reference: null });
  expect(await consultations.list('secretariat')).toEqual([]);
  const agreed = () => world.orm.em.fork().execute(`select purpose, language from consent`);
  expect(await agreed(), 'before the address is known to be theirs').toEqual([]);
  expect((await consultations.confirm(email)).data.confirmLink).toEqual({
    kind: 'CONSULTATION_COMMENT',
    reference: 'ma-nap-3-k1-001',
  });
  expect(await agreed()).toEqual([{ purpose: 'HANDLING', language: 'ar' }]);
  expect(await consultations.list('member.civil')).toMatchObject([
    {
      reference: 'ma-nap-3-k1-001',
      part: 'SOLUTION',
      stance: 'AMEND',
      text: { ar: 'ينبغي أن يشمل السجل الجماعات الترابية.', fr: null, original: 'AR' },
      state: 'SUBMITTED',
      actions: [{ action: 'ACCEPT' }, { action: 'REFUSE' }],
    },
  ]);
  for (const account of [null, 'officer.justice', 'admin'])
    expect(await consultations.list(account)).toEqual([]);
  expect(refusals(await consultations.decide('officer.justice', 'ma-nap-3-k1-001', 'ACCEPT'))).toEqual([
    ['NOT_FOUND', null],
  ]);
});

test('what cannot be commented on is refused before anything is mailed', async () => {
  const named = await cards.draft('Un brouillon');
  expect(refusals(await consultations.send(named.reference))).toEqual([['NOT_FOUND', 'commitment']]);
  expect(refusals(await consultations.send(card, { part: 'ACTIVITY' }))).toEqual([
    ['INVALID_INPUT', 'missing'],
  ]);
  expect(refusals(await consultations.send(card, { text: '  ' }))).toEqual([['INVALID_INPUT', 'missing']]);
  expect(refusals(await consultations.send(card, { text: 'x'.repeat(3001) }))).toEqual([
    ['LIMIT_EXCEEDED', 'tooLong'],
  ]);
  expect(refusals(await consultations.send(card, { consents: [] }))).toEqual([
    ['INVALID_INPUT', 'consentMissing'],
  ]);
});

test('it is refused with a reason its author is told, and that is taken back with a reason', async () => {
  const reference = await consultations.received(card);
  expect(refusals(await consultations.decide('secretariat', reference, 'REFUSE', { text: why }))).toEqual([
    ['REASON_REQUIRED', 'missing'],
  ]);
  expect(
    refusals(
      await consultations.decide('secretariat', reference, 'REFUSE', {
        refusal: 'ABUSIVE',
        text: { fr: 'Non' },
      }),
    ),
  ).toEqual([['REASON_REQUIRED', 'tooShort']]);
  const refused = await consultations.decide('member.civil', reference, 'REFUSE', {
    refusal: 'OFF_TOPIC',
    text: why,
  });
  expect(refused.data.decideComment.comment).toMatchObject({
    state: 'REFUSED',
    refusal: 'OFF_TOPIC',
    refusalText: why,
  });
  expect(await mailsTo('CONSULTATION_COMMENT_REFUSED')).toBe(1);
  await consultations.decide('secretariat', reference, 'RECONSIDER', {
    text: { fr: 'Il porte bien sur la fiche.' },
  });
  const accepted = await consultations.decide('secretariat', reference, 'ACCEPT');
  expect(accepted.data.decideComment.comment).toMatchObject({
    state: 'ACCEPTED',
    refusal: null,
    refusalText: null,
  });
});

test('an accepted one is public and waits for the lead institution, whose answer it gets once', async () => {
  const reference = await consultations.received(card, { part: 'COMMITMENT', stance: 'SUPPORT' });
  await consultations.decide('secretariat', reference, 'ACCEPT');
  expect((await consultations.list(null)).map((comment) => comment.reference)).toContain(reference);
  expect(await mailsTo('CONSULTATION_COMMENT_TO_ANSWER')).toBeGreaterThan(0);
  expect(await consultations.list('officer.health', { mine: true })).toEqual([]);
  const mine = await consultations.list('officer.justice', { mine: true, state: ['ACCEPTED'] });
  expect(mine.find((comment) => comment.reference === reference)).toMatchObject({
    actions: [{ action: 'ANSWER' }],
  });
  const answer = { answer: 'PARTLY_TAKEN', text: why };
  expect(refusals(await consultations.decide('officer.health', reference, 'ANSWER', answer))).toEqual([
    ['NOT_ALLOWED', 'notYours'],
  ]);
  expect(refusals(await consultations.decide('secretariat', reference, 'ANSWER', answer))).toEqual([
    ['NOT_ALLOWED', 'role'],
  ]);
  expect(refusals(await consultations.decide('officer.justice', reference, 'ANSWER', { text: why }))).toEqual(
    [['INVALID_INPUT', 'missing']],
  );
  await consultations.decide('officer.justice', reference, 'ANSWER', answer);
  expect((await consultations.list(null)).find((comment) => comment.reference === reference)).toMatchObject({
    state: 'ANSWERED',
    reply: { answer: 'PARTLY_TAKEN', text: why },
  });
  expect(await mailsTo('CONSULTATION_COMMENT_ANSWERED')).toBe(1);
  expect(refusals(await consultations.decide('officer.justice', reference, 'ANSWER', answer))).toEqual([
    ['WRONG_STATE', null],
  ]);
});

test('neither stage closes nor card is adopted while a comment waits', async () => {
  expect((await plan.read()).pendingWork).toEqual(
    expect.arrayContaining([
      { kind: 'consultationsOpen', count: 1 },
      { kind: 'commentsWaiting', count: 1 },
    ]),
  );
  expect(refusals(await plan.close('CONSULTATION'))).toEqual([['WRONG_STATE', 'consultationsOpen']]);
  await world.orm.em
    .fork()
    .execute(`update public_consultation set starts_on = ?, ends_on = ?`, [
      addDays(today, -28),
      addDays(today, -1),
    ]);
  expect(refusals(await consultations.send(card))).toEqual([['STAGE_CLOSED', 'consultationOver']]);
  expect(refusals(await plan.close('CONSULTATION'))).toEqual([['WRONG_STATE', 'commentsWaiting']]);
  await consultations.decide('secretariat', 'ma-nap-3-k1-001', 'ACCEPT');
  await stage('ADOPTION');
  const early = await step('secretariat', 'ADOPT');
  expect(early.errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { why: 'commentsUnanswered', count: 2 } },
  ]);
  for (const { reference } of await consultations.list('officer.justice', {
    mine: true,
    state: ['ACCEPTED'],
  }))
    await consultations.decide('officer.justice', reference, 'ANSWER', { answer: 'NOT_TAKEN', text: why });
  expect(refusals(await step('secretariat', 'ADOPT'))).toEqual([]);
  const { data } = await world.public.run(
    `{ plan(reference: "ma-nap-3") { consultations { reference tally { published answered taken partlyTaken notTaken refused } } } }`,
  );
  expect(data.plan.consultations).toEqual([
    {
      reference: 'ma-nap-3-k1',
      tally: { published: 3, answered: 3, taken: 0, partlyTaken: 1, notTaken: 2, refused: 0 },
    },
  ]);
});

test('who commented is nowhere to be read', async () => {
  const em = world.orm.em.fork();
  for (const table of ['audit_event', 'outbox_message', 'transition', 'consultation_comment'])
    expect(JSON.stringify(await em.execute(`select * from ${table}`)), table).not.toContain('@example.test');
});
