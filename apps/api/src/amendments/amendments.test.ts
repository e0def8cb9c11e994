import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { UserEntity } from '../accounts/user.entity.js';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { spreadNews } from '../following/spread-news.js';
import { openWorld, type Answer, type World } from '../testing/world.js';
import { dayOf } from '@iltizam/domain/country-clock';

let world: World;
let cards: ReturnType<typeof cardSteps>;
const today = dayOf(new Date());
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  await addAccount('reviewer', 'REVIEWER');
  await addAccount('monitor', 'MONITOR');
});
afterAll(() => world.close());

async function addAccount(name: string, role: 'REVIEWER' | 'MONITOR'): Promise<void> {
  const em = world.orm.em.fork();
  const [plan]: { id: string }[] = await em.execute(`select id from plan where reference = 'ma-nap-2'`);
  const user = em.create(UserEntity, { email: demoEmail(name), name, passwordHash: '-', locale: 'ar' });
  await em.flush();
  em.create(MembershipEntity, { userId: user.id, role, planId: plan!.id, validFrom: '2020-01-01' });
  await em.flush();
}

const card = 'ma-nap-2-c13';
const reason = { fr: 'Décision du comité de pilotage.' };
const amend = async (who: string, more: object): Promise<Answer> => {
  const { version } = await cards.read(card);
  const input = { reference: card, version, amendedOn: today, reason, ...more };
  const document = `mutation ($input: AmendCommitmentInput!) { amendCommitment(input: $input) { commitment { version } } }`;
  return world.as(who).run(document, { input });
};
const assess = (who: string, more: object): Promise<Answer> =>
  world
    .as(who)
    .run(
      `mutation ($input: AssessCommitmentInput!) { assessCommitment(input: $input) { commitment { reference } } }`,
      { input: { commitment: card, on: today, ...more } },
    );
const seen = async (reference = card) =>
  (
    await world.public.run(
      `query ($r: String!) { commitment(reference: $r) { title { fr ar } progress { percent } timeline { transition { action } reason { fr } }
         versions { number heldFrom reason { fr } changed title { fr } sdgs }
         assessments { voice completion text { fr } source on } } }`,
      { r: reference },
    )
  ).data.commitment;

test('the adopted text is amended with a day and a reason, and what stood before stays beside it', async () => {
  const before = await seen();
  // Its adoption is not known to the day; before its plan nothing of it was agreed.
  const early = { changes: [{ field: 'title.fr', value: 'Trop tôt' }], amendedOn: '2019-01-01' };
  expect(refusals(await amend('secretariat', early))).toEqual([['INVALID_INPUT', 'outOfRange']]);
  expect(before.versions).toEqual([
    {
      number: 1,
      heldFrom: null,
      reason: null,
      changed: [],
      title: { fr: before.title.fr },
      sdgs: expect.any(Array),
    },
  ]);
  const changes = [
    { field: 'title.fr', value: 'Un titre amendé' },
    { field: 'sdgs', value: [16] },
    { field: 'title.ar', value: before.title.ar },
  ];
  expect((await amend('secretariat', { changes })).errors).toEqual([]);
  const after = await seen();
  expect(after.title).toEqual({ fr: 'Un titre amendé', ar: before.title.ar });
  expect(after.versions).toEqual([
    before.versions[0],
    {
      number: 2,
      heldFrom: today,
      reason,
      changed: ['title.fr', 'sdgs'],
      title: { fr: 'Un titre amendé' },
      sdgs: [16],
    },
  ]);
  expect(after.timeline.at(-1)).toEqual({ transition: { action: 'AMEND' }, reason });
  await amend('secretariat', { changes: [{ field: 'title.fr', value: 'Encore' }] });
  expect((await seen()).versions.map(({ title }: { title: { fr: string } }) => title.fr)).toEqual([
    before.title.fr,
    'Un titre amendé',
    'Encore',
  ]);
});

test('the text is read as it stood on a day', async () => {
  const read = async (on: string) =>
    (
      await world.public.run(
        `query ($r: String!, $on: Date) { commitment(reference: $r) { textOn(on: $on) { number title { fr } } } }`,
        { r: card, on },
      )
    ).data.commitment.textOn;
  const { versions } = await seen();
  const last = versions.at(-1);
  expect(await read(today)).toEqual({ number: last.number, title: last.title });
  expect(await read(addDays(versions[1].heldFrom, -1))).toEqual({ number: 1, title: versions[0].title });
});

test('it is the secretariat’s, of a card that is carried out, and says what changes and why', async () => {
  const changes = [{ field: 'title.fr', value: 'Autre' }];
  const why = async (who: string, more: object) => refusals(await amend(who, { changes, ...more }));
  expect(await why('officer.education', {})).toEqual([['NOT_ALLOWED', 'role']]);
  expect(await why('member.civil', {})).toEqual([['NOT_ALLOWED', 'role']]);
  expect(await why('secretariat', { reason: { fr: ' ' } })).toEqual([['REASON_REQUIRED', 'missing']]);
  expect(await why('secretariat', { amendedOn: addDays(today, 1) })).toEqual([
    ['INVALID_INPUT', 'afterToday'],
  ]);
  expect(await why('secretariat', { amendedOn: addDays(today, -1) })).toEqual([
    ['INVALID_INPUT', 'outOfRange'],
  ]);
  expect(await why('secretariat', { version: 1 })).toEqual([['STALE_VERSION', 'version']]);
  expect(await why('secretariat', { changes: [{ field: 'title.fr', value: 'Encore' }] })).toEqual([
    ['INVALID_INPUT', 'nothingChanged'],
  ]);
  expect(
    await why('secretariat', { changes: [{ field: 'contact.mailbox', value: 'a@example.ma' }] }),
  ).toEqual([['INVALID_INPUT', 'contact.mailbox']]);
  const { reference, version } = await cards.draft('Pas encore adoptée');
  expect(await why('secretariat', { reference, version })).toEqual([['WRONG_STATE', null]]);
  expect((await cards.read(reference)).title.fr).toBe('Pas encore adoptée');
});

test('reviewer and civil society speak beside the institution, dated, each in its own voice', async () => {
  expect(
    refusals(await assess('reviewer', { voice: 'REVIEWER', completion: 'LIMITED', on: '2023-06-30' })),
  ).toEqual([]);
  const source = 'https://www.opengovpartnership.org/report';
  const said = { voice: 'CIVIL_SOCIETY', text: { fr: 'Le portail répond.' }, source };
  expect(refusals(await assess('monitor', said))).toEqual([]);
  expect(refusals(await assess('reviewer', { voice: 'REVIEWER', completion: 'SUBSTANTIAL' }))).toEqual([]);
  const { assessments, progress } = await seen();
  expect(
    assessments.map((one: { voice: string; completion: string | null }) => [one.voice, one.completion]),
  ).toEqual([
    ['REVIEWER', 'SUBSTANTIAL'],
    ['CIVIL_SOCIETY', null],
    ['REVIEWER', 'LIMITED'],
  ]);
  expect(assessments[1]).toMatchObject({ text: { fr: 'Le portail répond.' }, source, on: today });
  // Neither overwrites the other: the institution has reported nothing.
  expect(progress.percent).toBeNull();
});

test('nobody speaks in another’s voice, for another plan, for a day to come, or without saying anything', async () => {
  const code = { voice: 'REVIEWER', completion: 'COMPLETE' };
  const why = async (who: string, given: object) => refusals(await assess(who, given));
  for (const who of ['secretariat', 'officer.education', 'member.civil', 'monitor'])
    expect(await why(who, code), who).toEqual([['NOT_ALLOWED', 'role']]);
  expect(await why('reviewer', { ...code, commitment: 'ma-nap-1-c09' })).toEqual([['NOT_ALLOWED', 'role']]);
  expect(await why('reviewer', { ...code, on: addDays(today, 1) })).toEqual([
    ['INVALID_INPUT', 'afterToday'],
  ]);
  expect(await why('reviewer', { voice: 'REVIEWER' })).toEqual([['INVALID_INPUT', 'missing']]);
  expect(await why('monitor', { voice: 'CIVIL_SOCIETY', completion: 'LIMITED' })).toEqual([
    ['INVALID_INPUT', 'missing'],
  ]);
  expect(
    await why('monitor', { voice: 'CIVIL_SOCIETY', text: { fr: 'Vu' }, source: 'javascript:x' }),
  ).toEqual([['INVALID_INPUT', 'notALink']]);
});

test('what others say names in whose name and carries every code; the institution that leads answers beside it', async () => {
  const codes = { completion: 'LIMITED', ambition: 'MODEST', earlyResults: 'NO_NOTABLE' };
  expect(refusals(await assess('reviewer', { voice: 'REVIEWER', ...codes, author: ' Mécanisme ' }))).toEqual(
    [],
  );
  const view = { voice: 'CIVIL_SOCIETY', text: { fr: 'Rien de visible.' } };
  expect(refusals(await assess('monitor', { ...view, ambition: 'MODEST' }))).toEqual([
    ['NOT_ALLOWED', 'role'],
  ]);
  expect(refusals(await assess('monitor', { ...view, author: 'Association' }))).toEqual([]);
  const document = `query ($r: String!) { commitment(reference: $r) { assessments { id author completion ambition earlyResults
    replies { text { fr } recordedAt } } } }`;
  const read = async () =>
    (await world.public.run(document, { r: card })).data.commitment.assessments as { id: string }[];
  const [said, judged] = await read();
  expect(said).toMatchObject({ author: 'Association', ambition: null, replies: [] });
  expect(judged).toMatchObject({ author: 'Mécanisme', ...codes });
  const reply = (who: string, more: object = {}) =>
    world
      .as(who)
      .run(
        `mutation ($input: ReplyToAssessmentInput!) { replyToAssessment(input: $input) { commitment { reference } } }`,
        {
          input: { assessment: said!.id, text: { fr: 'Le portail ouvre en mai.' }, ...more },
        },
      );
  for (const who of ['secretariat', 'monitor', 'reviewer', 'member.civil', 'admin'])
    expect(refusals(await reply(who)), who).toEqual([['NOT_ALLOWED', 'role']]);
  expect(refusals(await reply('officer.health'))).toEqual([['NOT_ALLOWED', 'notYours']]);
  expect(refusals(await reply('officer.education', { text: { fr: ' ' } }))).toEqual([
    ['INVALID_INPUT', 'missing'],
  ]);
  expect(refusals(await reply('officer.education', { assessment: card }))).toEqual([['NOT_FOUND', null]]);
  const follower = 'follower@example.org';
  await world.public.run(`mutation ($input: FollowInput!) { follow(input: $input) { confirmed } }`, {
    input: {
      guard: { email: follower, language: 'FR' },
      recordType: 'COMMITMENT',
      reference: card,
      frequency: 'EVENT',
      consent: true,
      idempotencyKey: newKey(),
    },
  });
  const [token] = await mailedTokens(world, follower);
  await world.public.run(confirm, { input: { token, idempotencyKey: newKey() } });
  await spreadNews(world.orm);
  expect(refusals(await reply('officer.education'))).toEqual([]);
  // The right of reply reaches whoever follows the card, as the assessment did.
  const told = () =>
    world.orm.em.fork().execute<{ facts: object }[]>(
      `select m.facts from mail m join citizen c on c.id = m.citizen_id
       where c.email = ? and m.unsubscribe is not null`,
      [follower],
    );
  await expect
    .poll(
      async () => {
        await spreadNews(world.orm);
        return JSON.stringify(await told());
      },
      { timeout: 10_000 },
    )
    .toContain('REPLIED');
  expect(refusals(await reply('officer.education', { text: { fr: 'Il a ouvert.' } }))).toEqual([]);
  const [answered] = await read();
  expect(answered).toMatchObject({
    author: 'Association',
    replies: [{ text: { fr: 'Il a ouvert.' } }, { text: { fr: 'Le portail ouvre en mai.' } }],
  });
});
