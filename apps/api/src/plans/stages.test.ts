import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusals } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';
import { aYearAhead, planSteps } from './testing-plans.js';
import { dayOf } from '@iltizam/domain/country-clock';

let world: World;
let plan: ReturnType<typeof planSteps>;
beforeAll(async () => {
  world = await openWorld();
  plan = planSteps(world, 'ma-nap-3');
});
afterAll(() => world.close());

const days = (kind: string, more: object = {}) => ({
  kind,
  startsOn: aYearAhead(2),
  endsOn: aYearAhead(3),
  startPrecision: 'MONTH',
  endPrecision: 'DAY',
  ...more,
});

test('the days of stages are announced by the secretariat, on the version it saw, and everybody reads them', async () => {
  const { version } = await plan.read();
  const input = { stages: [days('ANALYSIS')] };
  expect(refusals(await plan.announce(input, 'member.civil'))).toEqual([['NOT_ALLOWED', 'role']]);
  expect(refusals(await plan.announce({ ...input, version: version - 1 }))).toEqual([
    ['STALE_VERSION', 'version'],
  ]);
  expect((await plan.announce(input)).data.announceStages.plan.version).toBe(version + 1);
  const { data } = await world.public.run(
    `{ plan(reference: "ma-nap-3") { stages { kind startsOn startPrecision announcedOn isOpen } } }`,
  );
  expect(data.plan.stages).toContainEqual({
    kind: 'ANALYSIS',
    startsOn: `${aYearAhead(2).slice(0, 7)}-01`,
    startPrecision: 'MONTH',
    announcedOn: dayOf(new Date()),
    isOpen: false,
  });
  expect(refusals(await plan.announce({ stages: [days('THEMES')] }))).toEqual([['WRONG_STATE', 'stageOver']]);
  expect(refusals(await plan.announce({ stages: [days('DRAFTING', { startsOn: aYearAhead(1) })] }))).toEqual([
    ['INVALID_INPUT', 'outOfOrder'],
  ]);
});

test('a stage is closed by the secretariat, what it was open for ends, and it is opened again with a reason', async () => {
  expect(refusals(await plan.decide({ action: 'CLOSE', stage: 'COLLECTION' }, 'admin'))).toEqual([
    ['NOT_ALLOWED', 'role'],
  ]);
  expect(refusals(await plan.close('ANALYSIS'))).toEqual([['WRONG_STATE', 'stageNotOpen']]);
  expect(refusals(await plan.close('COLLECTION'))).toEqual([]);
  const first = `{ proposals(first: 1, filter: { plan: "ma-nap-3" }) { edges { node {
    actions { action allowed refusal { code } } institutionSuggestions { score } } } } waiting: proposals(
    filter: { plan: "ma-nap-3", waitingForMe: true }) { totalCount } }`;
  const { data } = await world.as('member.civil').run(first);
  expect(data.proposals.edges[0].node.actions).toContainEqual({
    action: 'ADMIT',
    allowed: false,
    refusal: { code: 'STAGE_CLOSED' },
  });
  expect(data.proposals.edges[0].node.institutionSuggestions).toEqual([]);
  expect(data.waiting.totalCount).toBe(0);
  expect(refusals(await plan.decide({ action: 'REOPEN', stage: 'COLLECTION' }))).toEqual([
    ['REASON_REQUIRED', 'missing'],
  ]);
  const opened = await plan.reopen('COLLECTION');
  expect(opened.data.decideStage.plan).toMatchObject({
    openStage: 'COLLECTION',
    stageSteps: [
      { action: 'CLOSE', allowed: true },
      { action: 'REOPEN', stage: 'THEMES', allowed: true },
    ],
    timeline: [
      { transition: { action: 'CLOSE_STAGE' }, reason: null },
      { transition: { action: 'REOPEN_STAGE' }, reason: { fr: 'Une étape est à reprendre.' } },
    ],
  });
});

test('going back to an earlier stage leaves the later ones to be opened anew', async () => {
  await plan.close('COLLECTION');
  await plan.open('ANALYSIS');
  await plan.reopen('COLLECTION');
  const { stages } = await plan.read();
  expect(stages).toContainEqual(
    expect.objectContaining({ kind: 'ANALYSIS', openedAt: null, closedAt: null, isOpen: false }),
  );
  expect(stages).toContainEqual(
    expect.objectContaining({ kind: 'COLLECTION', closedAt: null, isOpen: true }),
  );
});

test('only those who lead a plan are shown its steps and what is pending', async () => {
  for (const account of ['member.civil', 'officer.justice', 'admin'])
    expect(await plan.read(account), account).toMatchObject({ stageSteps: [], pendingWork: [] });
});
