import type { StageKind } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { openWorld, type World } from '../testing/world.js';
import { cardSteps, refusals } from './testing-cards.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

interface Part {
  id: string;
  version: number;
}

const activitiesOf = async (reference: string): Promise<Part[]> => (await cards.read(reference)).activities;

const report = (
  who: string,
  { id, version }: Part,
  status: string,
  percent: number,
  reportedOn = '2022-06-30',
) => cards.report(who, { id, version, status, percent, reportedOn });

describe('a report on an activity', () => {
  test('moves the adopted commitment to work in progress, in the open, and is read as of any day', async () => {
    const [activity] = await activitiesOf('ma-nap-2-c13');
    const { data, errors } = await report('officer.education', activity!, 'IN_PROGRESS', 40);
    expect(errors).toEqual([]);
    expect(data.reportActivity).toMatchObject({
      activity: { version: 2, status: 'IN_PROGRESS', percent: 40, reportedOn: '2022-06-30' },
      // Four activities of the same weight, one of them known.
      commitment: {
        state: 'IN_PROGRESS',
        progress: { percent: 10, asOf: '2022-06-30', basis: 'COMPUTED', reportedShare: 0.25 },
      },
    });
    const seen = await world.public.run(`{
      commitment(reference: "ma-nap-2-c13") {
        before: progress(on: "2022-06-29") { percent basis } after: progress(on: "2022-06-30") { percent }
        timeline { transition { action from to } actorRole }
      }
      plan(reference: "ma-nap-2") { progress { percent basis } }
    }`);
    expect(seen.data).toEqual({
      commitment: {
        before: { percent: null, basis: 'NONE' },
        after: { percent: 10 },
        timeline: [
          { transition: { action: 'REPORT', from: 'ADOPTED', to: 'IN_PROGRESS' }, actorRole: 'SYSTEM' },
        ],
      },
      // One of 22 at 10 %: 0.45.
      plan: { progress: { percent: 0.5, basis: 'COMPUTED' } },
    });
  });

  test('about an earlier day is kept and changes nothing of what stands', async () => {
    const [activity] = await activitiesOf('ma-nap-2-c15');
    await report('officer.health', activity!, 'IN_PROGRESS', 60);
    const late = await report(
      'officer.health',
      { ...activity!, version: 2 },
      'IN_PROGRESS',
      30,
      '2022-01-31',
    );
    const stands = { percent: 60, reportedOn: '2022-06-30', version: 2 };
    expect(late.data.reportActivity.activity).toMatchObject(stands);
    const { data } = await world.public.run(
      '{ commitment(reference: "ma-nap-2-c15") { progress(on: "2022-03-01") { percent asOf } } }',
    );
    expect(data.commitment.progress).toEqual({ percent: 5, asOf: '2022-01-31' });
  });

  test('agrees with its status, and speaks of no day to come', async () => {
    const [, activity] = await activitiesOf('ma-nap-2-c13');
    const why = async (status: string, percent: number, on?: string) =>
      refusals(await report('officer.education', activity!, status, percent, on));
    expect(await why('COMPLETED', 90)).toEqual([['INVALID_INPUT', 'percentDisagrees']]);
    expect(await why('NOT_STARTED', 5)).toEqual([['INVALID_INPUT', 'percentDisagrees']]);
    expect(await why('IN_PROGRESS', 101)).toEqual([['INVALID_INPUT', 'outOfRange']]);
    expect(await why('IN_PROGRESS', 50, '2199-01-01')).toEqual([['INVALID_INPUT', 'afterToday']]);
    expect((await activitiesOf('ma-nap-2-c13'))[1]).toEqual(activity);
  });

  test("is the institution's own or the secretariat's, on what it saw, while the plan is carried out", async () => {
    const [activity] = await activitiesOf('ma-nap-2-c11');
    const refused = async (who: string, part: Part) => refusals(await report(who, part, 'IN_PROGRESS', 10));
    const officer = 'officer.administration-reform';
    expect(await refused('officer.education', activity!)).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(await refused('member.civil', activity!)).toEqual([['NOT_ALLOWED', 'role']]);
    expect(await refused(officer, { ...activity!, version: 9 })).toEqual([['STALE_VERSION', 'version']]);
    expect(await refused(officer, { id: 'no-id', version: 1 })).toEqual([['NOT_FOUND', null]]);
    const [completed] = await activitiesOf('ma-nap-1-c09');
    expect(await refused('secretariat', completed!)).toEqual([['WRONG_STATE', 'frozen']]);
    const put = (stage: StageKind) =>
      world.orm.em.fork().nativeUpdate(PlanEntity, { reference: 'ma-nap-2' }, { stage });
    await put('ADOPTION');
    expect(await refused(officer, activity!)).toEqual([['STAGE_CLOSED', null]]);
    await put('IMPLEMENTATION');
    // The ministry that took the department's work over acts for it.
    expect(await refused('officer.digital-transition', activity!)).toEqual([]);
  });

  test('by a supporting institution: on its own activities, and nothing else', async () => {
    const [theirs, others] = await activitiesOf('ma-nap-2-c20');
    const read = readerOf(world.orm.em.fork());
    const health = sql`(select id from institution where reference = 'health')`;
    await sql`insert into commitment_institution (commitment_id, institution_id, role)
      select commitment_id, ${health}, 'SUPPORTING' from activity where id = ${theirs!.id}`.execute(read);
    await sql`update activity set institution_id = ${health} where id = ${theirs!.id}`.execute(read);
    const notYours = [['NOT_ALLOWED', 'notYours']];
    expect(refusals(await report('officer.health', theirs!, 'DELAYED', 20))).toEqual([]);
    expect(refusals(await report('officer.health', others!, 'DELAYED', 20))).toEqual(notYours);
    const { version } = await cards.read('ma-nap-2-c20');
    const edit = { reference: 'ma-nap-2-c20', version, contact: null };
    expect(refusals(await cards.update('officer.health', edit))).toEqual(notYours);
  });
});

describe('a measurement', () => {
  const indicatorOf = async (reference: string): Promise<Part> => (await cards.read(reference)).indicators[0];

  test('joins the series, newest first, and is itself a first report', async () => {
    const { id: indicator, version } = await indicatorOf('ma-nap-2-c09');
    const note = { fr: 'Enquête' };
    const measure = (value: number, measuredOn: string) =>
      cards.measure('secretariat', { indicator, version, value, measuredOn, note });
    await measure(12.5, '2022-01-31');
    await measure(20, '2022-12-31');
    const { data, errors } = await measure(15, '2022-06-30');
    expect(errors).toEqual([]);
    expect(data.addMeasurement.indicator).toMatchObject({
      latest: { value: 20, measuredOn: '2022-12-31', measuredPrecision: 'DAY', note },
      measurements: {
        totalCount: 3,
        edges: [{ node: { value: 20 } }, { node: { value: 15 } }, { node: { value: 12.5 } }],
      },
    });
    const seen = await world.public.run(
      '{ commitment(reference: "ma-nap-2-c09") { state progress { percent } } }',
    );
    expect(seen.data.commitment).toEqual({ state: 'IN_PROGRESS', progress: { percent: null } });
  });

  test('is refused to others, for a day to come and beyond what a number holds', async () => {
    const { id: indicator, version } = await indicatorOf('ma-nap-2-c11');
    const refused = async (who: string, more: object) =>
      refusals(await cards.measure(who, { indicator, version, value: 1, measuredOn: '2022-01-31', ...more }));
    expect(await refused('officer.health', {})).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(await refused('secretariat', { measuredOn: '2199-01-01' })).toEqual([
      ['INVALID_INPUT', 'afterToday'],
    ]);
    expect(await refused('secretariat', { value: 1e12 })).toEqual([['INVALID_INPUT', 'outOfRange']]);
    expect(await refused('secretariat', { version: 3 })).toEqual([['STALE_VERSION', 'version']]);
    expect(await refused('secretariat', { indicator: 'no-id' })).toEqual([['NOT_FOUND', null]]);
  });
});

test('a commitment is completed when everything is done or given up, and never before', async () => {
  const [first, ...rest] = await activitiesOf('ma-nap-2-c16');
  await report('secretariat', first!, 'CANCELLED', 30);
  for (const activity of rest) {
    await cards.prove('secretariat', 'ma-nap-2-c16', activity.id);
    await report('secretariat', activity, 'COMPLETED', 100);
  }
  const complete = async (reference: string) => {
    const { version } = await cards.read(reference);
    return cards.decide('secretariat', { reference, version, action: 'COMPLETE' });
  };
  expect((await complete('ma-nap-2-c16')).data.decideCommitment.commitment.state).toBe('COMPLETED');
  const { data } = await world.public.run(
    '{ commitment(reference: "ma-nap-2-c16") { progress { percent reportedShare } } }',
  );
  expect(data.commitment.progress).toEqual({ percent: 100, reportedShare: 1 });
  expect(refusals(await complete('ma-nap-2-c13'))).toEqual([['WRONG_STATE', 'activitiesOpen']]);
});
