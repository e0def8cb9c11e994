import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { openWorld, type Answer, type World } from '../testing/world.js';

/** "Complete" without evidence is refused on every path, and says what is missing. */
let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

const card = 'ma-nap-2-c13';
const officer = 'officer.education';

interface Part {
  id: string;
  version: number;
  ordinal: number;
}
const activities = async (of = card): Promise<Part[]> => (await cards.read(of)).activities;
const report = async (
  { id, version }: Part,
  status: string,
  percent: number,
  account = officer,
): Promise<Answer> => cards.report(account, { id, version, status, percent, reportedOn: '2022-06-30' });
const complete = async (of = card): Promise<Answer> => {
  const { version } = await cards.read(of);
  return cards.decide('secretariat', { reference: of, version, action: 'COMPLETE' });
};

const missing = [['WRONG_STATE', 'evidenceMissing']];

describe.each([
  ['an activity is reported complete', 'COMPLETED', 100, officer],
  ['the secretariat reports it complete', 'COMPLETED', 100, 'secretariat'],
  ['an activity that was cancelled is said to be done', 'CANCELLED', 100, officer],
] as const)('%s', (_, status, percent, account) => {
  test('without evidence it is refused, and the activity is named', async () => {
    const [activity] = await activities();
    const answer = await report(activity!, status, percent, account);
    expect(refusals(answer)).toEqual(missing);
    expect(answer.errors[0]).toMatchObject({ field: 'evidence', facts: { activity: 1 } });
    expect((await activities())[0]!.version).toBe(activity!.version);
  });
});

test('evidence that is not available, of another activity or of the card is no proof of this one', async () => {
  const [first, second] = await activities();
  await cards.prove(officer, card, second!.id);
  await cards.prove(officer, card);
  const file = { name: 'rapport.pdf', bytes: 1000 };
  const sending = { commitment: card, activity: first!.id, file, title: { fr: 'Rapport' }, public: false };
  expect((await cards.addEvidence(officer, sending)).errors).toEqual([]);
  expect(refusals(await report(first!, 'COMPLETED', 100))).toEqual(missing);
});

test('with evidence it is complete, and its last proof stays with it', async () => {
  const [first, second] = await activities();
  const proof = await cards.prove(officer, card, first!.id);
  expect((await report(first!, 'COMPLETED', 100)).errors).toEqual([]);
  const seen = { id: proof.id, version: proof.version };
  const lastProof = [['WRONG_STATE', 'lastProof']];
  expect(refusals(await cards.withdrawEvidence(officer, seen))).toEqual(lastProof);
  const elsewhere = { ...seen, activity: second!.id };
  expect(refusals(await cards.updateEvidence(officer, elsewhere))).toEqual(lastProof);
  const other = await cards.prove(officer, card, first!.id);
  expect((await cards.withdrawEvidence(officer, seen)).errors).toEqual([]);
  expect(refusals(await cards.withdrawEvidence(officer, { id: other.id, version: 1 }))).toEqual(lastProof);
});

test('less than 100 % needs no evidence', async () => {
  const [, , third] = await activities();
  expect((await report(third!, 'IN_PROGRESS', 99)).errors).toEqual([]);
});

test('a commitment whose activities were all cancelled is complete only with evidence of it', async () => {
  const of = 'ma-nap-2-c15';
  for (const activity of await activities(of)) await report(activity, 'CANCELLED', 0, 'officer.health');
  const refused = await complete(of);
  expect(refusals(refused)).toEqual(missing);
  await cards.prove('officer.health', of);
  const { data, errors } = await complete(of);
  expect(errors).toEqual([]);
  expect(data.decideCommitment.commitment.state).toBe('COMPLETED');
});

test('a commitment with an activity complete by report and without evidence is not complete', async () => {
  const of = 'ma-nap-2-c09';
  const [first, ...others] = await activities(of);
  for (const activity of others) await report(activity, 'CANCELLED', 0, 'secretariat');
  const proof = await cards.prove('secretariat', of, first!.id);
  await report(first!, 'COMPLETED', 100, 'secretariat');
  // Past the commands, as a damaged database might have it.
  await world.orm.em.fork().execute('update evidence set withdrawn_at = now() where id = ?', [proof.id]);
  await cards.prove('secretariat', of);
  const refused = await complete(of);
  expect(refusals(refused)).toEqual(missing);
  expect(refused.errors[0]).toMatchObject({ facts: { activity: 1, count: 1 } });
  const { actions } = await cards.read(of);
  expect(actions).toContainEqual({ action: 'COMPLETE', allowed: false, refusal: { code: 'WRONG_STATE' } });
  await cards.prove('secretariat', of, first!.id);
  expect((await complete(of)).errors).toEqual([]);
});

test('what documents recorded as complete stays so without evidence', async () => {
  const { data } = await world.public.run(`{
    plan(reference: "ma-nap-1") { progress(on: "2020-12-31") { percent basis } }
    commitment(reference: "ma-nap-1-c09") { activities { status percent } evidence { id } }
  }`);
  expect(data.plan.progress).toEqual({ percent: 84, basis: 'REPORTED' });
  expect(data.commitment.activities.some((activity: { percent: number }) => activity.percent === 100)).toBe(
    true,
  );
  expect(data.commitment.evidence).toEqual([]);
});
