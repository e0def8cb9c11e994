import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../citizens/testing-citizens.js';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { readerOf } from '../database/database.js';
import { eraseCitizen } from '../personal-data/erase-citizen.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { recognised } from '../proposals/testing-portal.js';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { consultationSteps, today } from './testing-consultations.js';

const why = { fr: 'Ce commentaire met en cause une personne sans rien établir.' };
let world: World;
let consultations: ReturnType<typeof consultationSteps>;
let card: string;
beforeAll(async () => {
  world = await openWorld();
  consultations = consultationSteps(world);
  const cards = cardSteps(world);
  card = (await cards.draft('Un registre des marchés', { solution: { fr: 'Un registre ouvert' } })).reference;
  await world.orm.em
    .fork()
    .nativeUpdate(PlanEntity, { reference: 'ma-nap-3' }, { stage: 'CONSULTATION', stageIsOpen: true });
  for (const [account, action] of [
    ['officer.justice', 'PROPOSE'],
    ['secretariat', 'OPEN_CONSULTATION'],
  ] as const)
    await cards.decide(account, { reference: card, version: (await cards.read(card)).version, action });
  await consultations.announce();
});
afterAll(() => world.close());

test('AB-08: its author is told why it is refused and asks once for another look; a moderator decides', async () => {
  const [email, words] = ['refused@example.test', 'لم أسب أحدا، بل ذكرت تأخرا.'];
  await consultations.send(card, {}, email);
  const { reference } = (await consultations.confirm(email)).data.confirmLink;
  await consultations.send(card, {}, 'another@example.test');
  await consultations.confirm('another@example.test');
  const [author, stranger] = [
    await recognised(world, email),
    await recognised(world, 'another@example.test'),
  ];
  const mine = async (who: Someone) =>
    (await who.run(`{ myRemovedComments { id proposal commitment removedFor { fr } canAppeal } }`)).data
      .myRemovedComments;
  expect(await mine(author)).toEqual([]);
  await consultations.decide('secretariat', reference, 'REFUSE', { refusal: 'ABUSIVE', text: why });
  const [mail] = await world.orm.em
    .fork()
    .execute<{ facts: object; link: string }[]>(
      `select facts, link from mail where kind = 'CONSULTATION_COMMENT_REFUSED' and reference = ?`,
      [reference],
    );
  expect(mail).toMatchObject({ facts: { reason: why }, link: expect.stringContaining('/confirm?t=') });
  const [{ id, ...told }] = await mine(author);
  expect(told).toEqual({ proposal: null, commitment: card, removedFor: why, canAppeal: true });
  expect([await mine(stranger), await mine(world.public)]).toEqual([[], []]);

  const asking = (who: Someone, more = {}) =>
    who.run(`mutation ($input: AppealInput!) { appealRemoval(input: $input) { reference } }`, {
      input: { reference: card, comment: id, text: { ar: words }, idempotencyKey: newKey(), ...more },
    });
  const read = async () =>
    (await consultations.list('secretariat')).find((one) => one.reference === reference);
  expect(refusals(await asking(stranger))).toEqual([['NOT_FOUND', null]]);
  expect(refusals(await asking(author, { reference: 'ma-nap-3-c9' }))).toEqual([['NOT_FOUND', null]]);
  expect(refusals(await asking(world.public))).toEqual([['NOT_ALLOWED', 'enterFirst']]);
  expect(refusals(await asking(author, { text: {} }))).toEqual([['REASON_REQUIRED', 'missing']]);
  expect(await read()).toMatchObject({ state: 'REFUSED', appeal: null });

  // Also once the consultation is over.
  const closing = (days: number) =>
    world.orm.em.fork().execute(`update public_consultation set ends_on = ?`, [addDays(today, days)]);
  await world.orm.em.fork().execute(`update public_consultation set starts_on = ?`, [addDays(today, -2)]);
  await closing(-1);
  expect(refusals(await asking(author))).toEqual([]);
  await closing(27);
  const again = [['WRONG_STATE', 'alreadyAppealed']];
  expect(refusals(await asking(author))).toEqual(again);
  expect(await mine(author)).toMatchObject([{ removedFor: why, canAppeal: false }]);
  expect(await read()).toMatchObject({
    state: 'SUBMITTED',
    refusal: 'ABUSIVE',
    refusalText: why,
    appeal: words,
    actions: [{ action: 'ACCEPT' }, { action: 'REFUSE' }],
  });
  const done = await world.orm.em
    .fork()
    .execute(
      `select actor_role, changes::text from audit_event where operation = 'Mutation.appealRemoval' and reference = ?`,
      [reference],
    );
  expect(done).toMatchObject([{ actor_role: 'CITIZEN' }]);
  expect(JSON.stringify(done)).not.toContain(words);

  // Refused again, it is not asked about again; a moderator may still think better of it.
  await consultations.decide('member.civil', reference, 'REFUSE', { refusal: 'OFF_TOPIC', text: why });
  expect(refusals(await asking(author))).toEqual(again);
  await consultations.decide('secretariat', reference, 'RECONSIDER', { text: why });
  await consultations.decide('secretariat', reference, 'ACCEPT');
  expect((await consultations.list(null)).map((one) => one.reference)).toContain(reference);
  expect([await mine(author), (await read())!['appeal']]).toEqual([[], null]);

  // Their words go with them; the comment everybody reads stays.
  const em = world.orm.em.fork();
  const held = () =>
    em.execute(`select appeal, citizen_id from consultation_comment where reference = ?`, [reference]);
  const [{ citizen_id: citizenId }] = (await held()) as [{ citizen_id: string }];
  expect(await held()).toMatchObject([{ appeal: words }]);
  await eraseCitizen(readerOf(em), { id: citizenId, email });
  expect(await held()).toEqual([{ appeal: null, citizen_id: null }]);
});
