import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

const counts = `{ onTrack watch late unknown }`;
const document = `query ($plan: String!, $on: Date, $first: Int) { plan(reference: $plan) {
  areas { reference } commitmentCount
  health(on: $on) { on standings ${counts}
    areas { area { reference } progress { percent basis elapsedPercent } standings ${counts} }
    institutions { institution { reference } commitmentCount standings ${counts} lateActivities lastReportedOn }
    atRisk(first: $first) { commitment { reference } standing gap monthsLeft reasons lateActivities lastReportedOn } } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const read = async (plan: string, on: string | null, who: Someone = world.public, first = 100) => {
  const { data, errors } = await who.run(document, { plan, on, first });
  expect(errors).toEqual([]);
  return data.plan;
};
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
type Counts = Record<'onTrack' | 'watch' | 'late' | 'unknown', number>;
const all = (standings: Counts) => sum(Object.values(standings));

test('every adopted commitment of the second plan counts once, in its chapter and for its institution', async () => {
  const { health, areas, commitmentCount } = await read('ma-nap-2', '2023-06-01');
  expect(commitmentCount).toBe(22);
  expect(all(health.standings)).toBe(22);
  expect(health.areas.map((row: { area: { reference: string } }) => row.area.reference)).toEqual(
    areas.map(({ reference }: { reference: string }) => reference),
  );
  expect(sum(health.areas.map((row: { standings: Counts }) => all(row.standings)))).toBe(22);
  expect(sum(health.institutions.map((row: { commitmentCount: number }) => row.commitmentCount))).toBe(22);
});

test('where nothing was reported nothing is claimed: the standing is unknown, and silence is the reason', async () => {
  const { health } = await read('ma-nap-2', '2023-06-01');
  expect(health.standings).toEqual({ onTrack: 0, watch: 0, late: 0, unknown: 22 });
  expect(health.areas[0].progress).toMatchObject({ percent: null, basis: 'NONE' });
  expect(health.atRisk.length).toBeGreaterThan(0);
  // Of those whose time is over nothing is awaited any more; of the others nothing was heard.
  const silent = health.atRisk.filter(({ monthsLeft }: { monthsLeft: number }) => monthsLeft > 0);
  expect(silent.length).toBeGreaterThan(0);
  for (const { reasons } of silent) expect(reasons).toContain('SILENT');
  for (const { gap, standing, reasons } of health.atRisk) {
    expect({ gap, standing }).toEqual({ gap: null, standing: 'UNKNOWN' });
    expect(reasons).not.toContain('NO_EVIDENCE');
    expect(reasons).not.toContain('LATE_ACTIVITY');
  }
  // The third plan is not carried out yet: no time runs against it.
  expect((await read('ma-nap-3', null)).health).toBeNull();
});

test('a report moves a card out of the unknown on its day, not before; a claim without evidence is told', async () => {
  const steps = cardSteps(world);
  const { activities } = await steps.read('ma-nap-2-c08');
  const { id, version } = activities[0];
  const report = { id, version, status: 'IN_PROGRESS', percent: 1, reportedOn: '2023-05-15' };
  expect((await steps.report('secretariat', report)).errors).toEqual([]);

  const standing = async (on: string) => {
    const { health } = await read('ma-nap-2', on);
    const card = health.atRisk.find(
      (row: { commitment: { reference: string } }) => row.commitment.reference === 'ma-nap-2-c08',
    );
    return { standings: health.standings, card };
  };
  expect((await standing('2023-05-14')).standings.unknown).toBe(22);
  const { standings, card } = await standing('2023-06-01');
  expect(standings.unknown).toBe(21);
  expect(card.lastReportedOn).toBe('2023-05-15');
  expect(card.reasons).toEqual(expect.arrayContaining(['BEHIND', 'NO_EVIDENCE']));
  expect(card.reasons).not.toContain('SILENT');
  expect(card.gap).toBeGreaterThan(25);

  // The same activities are late here as on the card.
  const { data } = await world.public.run(
    `{ commitment(reference: "ma-nap-2-c08") { activities { schedule { late } } } }`,
  );
  const late = data.commitment.activities.filter(
    ({ schedule }: { schedule: { late: boolean } }) => schedule.late,
  );
  const today = (await read('ma-nap-2', null)).health.atRisk.find(
    (row: { commitment: { reference: string } }) => row.commitment.reference === 'ma-nap-2-c08',
  );
  expect(today.lateActivities).toBe(late.length);
  expect(late.length).toBeGreaterThan(0);
});

test('evidence everybody can read answers the claim from the day it was added', async () => {
  await cardSteps(world).prove('secretariat', 'ma-nap-2-c08');
  const reasons = async (on: string | null) =>
    (await read('ma-nap-2', on)).health.atRisk.find(
      (row: { commitment: { reference: string } }) => row.commitment.reference === 'ma-nap-2-c08',
    )?.reasons;
  expect(await reasons('2023-06-01')).toContain('NO_EVIDENCE');
  expect(await reasons(null)).not.toContain('NO_EVIDENCE');
});

test('the first in danger stand first; completed ones never do; a page is bounded', async () => {
  const first = await read('ma-nap-2', '2023-06-01', world.public, 3);
  expect(first.health.atRisk).toHaveLength(3);
  const { errors } = await world.public.run(document, { plan: 'ma-nap-2', on: null, first: 101 });
  expect(errors[0]?.code).toBe('LIMIT_EXCEEDED');
  // Plan 1 as its final report left it.
  const { health } = await read('ma-nap-1', '2020-12-31');
  expect(health.standings.unknown).toBeLessThan(all(health.standings));
  for (const { standing } of health.atRisk) expect(standing).not.toBe('ON_TRACK');
});

test('the staff reads how complete the cards of an institution are, as each card says it', async () => {
  const member = world.as('member.civil');
  const { data } = await member.run(`{ plan(reference: "ma-nap-2") {
    health { institutions { institution { reference } commitmentCount completeness } } } }`);
  const [institution] = data.plan.health.institutions;
  const cards = await member.run(
    `query ($lead: String!) { commitments(filter: { plan: "ma-nap-2", leadInstitution: $lead }, first: 50) {
       edges { node { completeness { done total } } } } }`,
    { lead: institution.institution.reference },
  );
  type Node = { node: { completeness: { done: number; total: number } } };
  const rows: { done: number; total: number }[] = cards.data.commitments.edges.map(
    ({ node }: Node) => node.completeness,
  );
  expect(rows).toHaveLength(institution.commitmentCount);
  expect(institution.completeness).toBe(
    Math.floor((100 * sum(rows.map(({ done }) => done))) / sum(rows.map(({ total }) => total))),
  );
});

test('the public and the committee read the same; the number of statements does not grow with the cards', async () => {
  expect(await read('ma-nap-2', '2023-06-01', world.as('member.civil'))).toEqual(
    await read('ma-nap-2', '2023-06-01'),
  );
  const statements = (first: number) =>
    world.statements(() => read('ma-nap-2', '2023-06-01', world.public, first));
  expect(await statements(22)).toBe(await statements(1));
});
