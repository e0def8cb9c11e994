import { addDays } from '@iltizam/domain/days';
import { dayOf } from '@iltizam/domain/country-clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { openWorld, type Answer, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const card = 'ma-nap-2-c13';
const today = dayOf(new Date());
const amend = async (work: object, who = 'secretariat', more: object = {}): Promise<Answer> => {
  const { version } = await cardSteps(world).read(card);
  const input = {
    reference: card,
    version,
    amendedOn: today,
    reason: { fr: 'Revue à mi-parcours.' },
    changes: [],
  };
  return world
    .as(who)
    .run(
      `mutation ($input: AmendCommitmentInput!) { amendCommitment(input: $input) { commitment { version } } }`,
      {
        input: { ...input, ...work, ...more },
      },
    );
};
const work = `activities { id ordinal title { fr } startsOn endsOn endPrecision withdrawnOn }
  indicators { id kind name { fr } unit baseline target withdrawnOn }`;
const read = async (on: string = today) =>
  (
    await world.public.run(
      `query ($r: String!, $on: Date) { commitment(reference: $r) { state progress(on: $on) { percent }
         textOn(on: $on) { number ${work} } versions { number reason { fr } ${work} }
         activities { id ordinal status addedOn withdrawnOn } indicators { id target addedOn withdrawnOn } } }`,
      { r: card, on },
    )
  ).data.commitment;

test('activities and indicators are amended with a day and a reason; what was promised stays in the version before', async () => {
  const before = await read();
  const [first, second] = before.activities;
  const [indicator, other] = before.indicators;
  const [planned] = before.versions[0].activities;
  expect(before.versions).toHaveLength(1);
  const done = await amend({
    activities: [
      { id: first.id, endsOn: '2023-11-01', endPrecision: 'MONTH' },
      { id: second.id, withdrawn: true },
      { title: { fr: 'Une étape nouvelle' }, startsOn: '2022-01-01', endsOn: '2022-06-30' },
    ],
    indicators: [
      { id: indicator.id, baseline: 0, target: 1 },
      ...(other ? [{ id: other.id, withdrawn: true }] : []),
      { kind: 'IMPACT', unit: 'COUNT', name: { fr: 'Personnes formées' }, target: 500 },
    ],
  });
  expect(done.errors).toEqual([]);
  const after = await read();
  expect(after.versions[0]).toEqual(before.versions[0]);
  const [, amended] = after.versions;
  expect(amended).toMatchObject({ number: 2, reason: { fr: 'Revue à mi-parcours.' } });
  expect(amended.activities[0]).toEqual({ ...planned, endsOn: '2023-11-30', endPrecision: 'MONTH' });
  expect(amended.activities[1]).toMatchObject({ id: second.id, withdrawnOn: today });
  expect(amended.activities.at(-1)).toMatchObject({ title: { fr: 'Une étape nouvelle' }, withdrawnOn: null });
  expect(amended.indicators.find(({ id }: { id: string }) => id === indicator.id)).toMatchObject({
    baseline: 0,
    target: 1,
  });
  expect(amended.indicators).toContainEqual(
    expect.objectContaining({ name: { fr: 'Personnes formées' }, target: 500 }),
  );
  // The plan is read as of a day; taking a step out of it is no report of progress.
  expect((await read(addDays(today, -1))).textOn).toMatchObject({
    number: 1,
    activities: before.versions[0].activities,
  });
  expect(after.textOn).toMatchObject({ number: 2, activities: amended.activities });
  expect(after.progress).toEqual({ percent: null });
  expect(after.state).toBe('ADOPTED');
  expect(after.activities.at(-1)).toMatchObject({ status: null, addedOn: today, withdrawnOn: null });
  expect(after.activities[1]).toMatchObject({ status: 'CANCELLED', withdrawnOn: today });
});

test('it is the secretariat’s, of this card, and nothing is asked of what was taken out of the plan', async () => {
  const { activities, indicators } = await read();
  const [first, withdrawn] = activities;
  const why = async (given: object, who?: string, more?: object) => refusals(await amend(given, who, more));
  const changed = { activities: [{ id: first.id, title: { fr: 'Autre' } }] };
  expect(await why(changed, 'officer.education')).toEqual([['NOT_ALLOWED', 'role']]);
  expect(await why(changed, 'secretariat', { amendedOn: addDays(today, 1) })).toEqual([
    ['INVALID_INPUT', 'afterToday'],
  ]);
  expect(await why({ activities: [{ id: first.id }] })).toEqual([['INVALID_INPUT', 'nothingChanged']]);
  expect(await why({ activities: [{ id: withdrawn.id, title: { fr: 'Encore' } }] })).toEqual([
    ['WRONG_STATE', 'frozen'],
  ]);
  expect(await why({ activities: [{ startsOn: '2022-01-01' }] })).toEqual([['INVALID_INPUT', 'missing']]);
  expect(await why({ activities: [{ id: indicators[0].id, withdrawn: true }] })).toEqual([
    ['NOT_FOUND', 'activities.0'],
  ]);
  expect(await why({ activities: [{ id: first.id, startsOn: '2023-01-01', endsOn: '2022-01-01' }] })).toEqual(
    [['INVALID_INPUT', 'endBeforeStart']],
  );
  expect(await why({ indicators: [{ name: { fr: 'Sans unité' }, kind: 'IMPACT' }] })).toEqual([
    ['INVALID_INPUT', 'missing'],
  ]);
  expect((await read()).versions).toHaveLength(2);
});

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
