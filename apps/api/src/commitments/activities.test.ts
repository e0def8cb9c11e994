import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { cardSteps, refusals, type Seen } from './testing-cards.js';

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
  ordinal: number;
  title: { fr: string };
  weight: number;
}

const activitiesOf = async (reference: string): Promise<Part[]> => (await cards.read(reference)).activities;
const titles = async (reference: string) => (await activitiesOf(reference)).map(({ title }) => title.fr);

/** A draft with activities of these names, and its version after. */
async function draftWith(...names: string[]): Promise<Seen> {
  const { reference } = await cards.draft('Activités');
  for (const fr of names) {
    const { version } = await cards.read(reference);
    await cards.addActivity('officer.justice', { commitment: reference, version, title: { fr } });
  }
  return { reference, version: (await cards.read(reference)).version };
}

describe('the activities of a draft', () => {
  test('are taken away, and those after move up; the log keeps what was there', async () => {
    const { reference } = await draftWith('Un', 'Deux', 'Trois');
    const [, second] = await activitiesOf(reference);
    const gone = { id: second!.id, version: second!.version };
    expect(refusals(await cards.removeActivity('officer.health', gone))).toEqual([['NOT_FOUND', null]]);
    expect(refusals(await cards.removeActivity('member.civil', gone))).toEqual([['NOT_ALLOWED', 'role']]);
    expect(refusals(await cards.removeActivity('officer.justice', { ...gone, version: 9 }))).toEqual([
      ['STALE_VERSION', 'version'],
    ]);
    expect(refusals(await cards.removeActivity('officer.justice', gone))).toEqual([]);
    const left = await activitiesOf(reference);
    expect(left.map(({ ordinal, title }) => [ordinal, title.fr])).toEqual([
      [1, 'Un'],
      [2, 'Trois'],
    ]);
    const { data } = await world
      .as('admin')
      .run(
        'query ($reference: String!) { auditEvents(filter: { reference: $reference }, first: 1) { edges { node { operation changes { field before after } } } } }',
        { reference },
      );
    expect(data.auditEvents.edges[0].node).toMatchObject({
      operation: 'Mutation.removeActivity',
      changes: expect.arrayContaining([{ field: 'activity.2.title.fr', before: 'Deux', after: null }]),
    });
  });

  test('are put in another order, all of them and each once', async () => {
    const { reference, version } = await draftWith('Un', 'Deux', 'Trois');
    const [one, two, three] = (await activitiesOf(reference)).map(({ id }) => id);
    const reorder = (account: string, activities: unknown[], seen = version) =>
      cards.reorderActivities(account, { commitment: reference, version: seen, activities });
    const order = [three, one, two];
    expect(refusals(await reorder('officer.justice', [three, one]))).toEqual([
      ['INVALID_INPUT', 'listDiffers'],
    ]);
    expect(refusals(await reorder('officer.justice', [three, one, one]))).toEqual([
      ['INVALID_INPUT', 'listDiffers'],
    ]);
    expect(refusals(await reorder('officer.health', order))).toEqual([['NOT_FOUND', null]]);
    expect(refusals(await reorder('officer.justice', order, 1))).toEqual([['STALE_VERSION', 'version']]);
    expect(refusals(await reorder('officer.justice', order))).toEqual([]);
    expect(await titles(reference)).toEqual(['Trois', 'Un', 'Deux']);
  });

  test('weigh what their card says; shares of the progress add up to the whole', async () => {
    const { reference } = await draftWith('Un', 'Deux');
    const [one] = await activitiesOf(reference);
    const weigh = (weight: number | null, version = one!.version) =>
      cards.updateActivity('officer.justice', { id: one!.id, version, weight });
    expect(refusals(await weigh(0))).toEqual([['INVALID_INPUT', 'outOfRange']]);
    expect((await weigh(3)).data.updateActivity.activity).toMatchObject({ weight: 3, weightPercent: 75 });
    const { data } = await world
      .as('officer.justice')
      .run(
        'query ($reference: String!) { commitment(reference: $reference) { activities { weightPercent } } }',
        {
          reference,
        },
      );
    expect(data.commitment.activities).toEqual([{ weightPercent: 75 }, { weightPercent: 25 }]);
    expect((await weigh(null, 2)).data.updateActivity.activity.weight).toBe(1);
  });

  test('are planned within their plan, and dates check each other', async () => {
    const { reference, version } = await draftWith();
    const planned = async (dates: object) =>
      refusals(
        await cards.addActivity('officer.justice', {
          commitment: reference,
          version,
          title: { fr: 'X' },
          ...dates,
        }),
      );
    expect(await planned({ startsOn: '2019-06-01', endsOn: '2025-01-31' })).toEqual([
      ['INVALID_INPUT', 'outsidePlan'],
    ]);
    expect(await planned({ startsOn: '2025-01-31', endsOn: '2031-06-01' })).toEqual([
      ['INVALID_INPUT', 'outsidePlan'],
    ]);
    expect(await planned({ startsOn: '2025-02-01', endsOn: '2025-01-31' })).toEqual([
      ['INVALID_INPUT', 'endBeforeStart'],
    ]);
  });

  test('stay as adopted: nobody adds, takes away, weighs or orders them', async () => {
    const [part] = await activitiesOf('ma-nap-2-c13');
    const frozen = [['WRONG_STATE', 'frozen']];
    const { id, version } = part!;
    const officer = 'officer.education';
    expect(refusals(await cards.removeActivity(officer, { id, version }))).toEqual(frozen);
    expect(refusals(await cards.updateActivity(officer, { id, version, weight: 2 }))).toEqual(frozen);
    const activities = (await activitiesOf('ma-nap-2-c13')).map((activity) => activity.id);
    const order = { commitment: 'ma-nap-2-c13', version: 1, activities };
    expect(refusals(await cards.reorderActivities(officer, order))).toEqual(frozen);
  });
});

describe('what really happened', () => {
  const officer = 'secretariat';
  const report = async (part: Part, more: object) => {
    const { data, errors } = await cards.report(officer, { id: part.id, version: part.version, ...more });
    expect(errors).toEqual([]);
    return data.reportActivity.activity;
  };

  test('stands beside what was planned, with the days between', async () => {
    const [first, second, third] = await activitiesOf('ma-nap-2-c14');
    const plannedEnd = async (part: Part) => {
      const { data } = await world.public.run(
        '{ commitment(reference: "ma-nap-2-c14") { activities { id endsOn startsOn schedule { late startSlipDays endSlipDays } } } }',
      );
      return data.commitment.activities.find(({ id }: { id: string }) => id === part.id);
    };
    // Nothing was reported of the card: nothing is late, whatever the calendar says.
    expect(await plannedEnd(first!)).toMatchObject({
      schedule: { late: false, startSlipDays: null, endSlipDays: null },
    });
    const { endsOn, startsOn } = await plannedEnd(first!);
    const after = new Date(Date.parse(endsOn) + 12 * 86_400_000).toISOString().slice(0, 10);
    const begun = await report(first!, {
      status: 'IN_PROGRESS',
      percent: 40,
      reportedOn: endsOn,
      actualStartsOn: startsOn,
    });
    expect(begun).toMatchObject({ actualStartsOn: startsOn, actualEndsOn: null });
    expect(begun.schedule).toMatchObject({ startSlipDays: 0, late: true });
    expect(begun.schedule.endSlipDays).toBeGreaterThan(365);
    await cards.prove(officer, 'ma-nap-2-c14', first!.id);
    const done = await report(
      { ...first!, version: 2 },
      { status: 'COMPLETED', percent: 100, reportedOn: after, actualEndsOn: after },
    );
    // The first day was said before, and stands.
    expect(done).toMatchObject({ actualStartsOn: startsOn, actualEndsOn: after });
    expect(done.schedule).toMatchObject({ startSlipDays: 0, endSlipDays: 12, late: false });
    // Now that the card is under way, the others are late as well, and given up they no longer are.
    expect((await plannedEnd(second!)).schedule.late).toBe(true);
    const given = await report(third!, { status: 'CANCELLED', percent: 0, reportedOn: after });
    expect(given).toMatchObject({ weightPercent: null, schedule: { late: false, endSlipDays: null } });
  });

  test('is refused where it does not agree', async () => {
    const [, part] = await activitiesOf('ma-nap-2-c13');
    const refused = async (more: object) =>
      refusals(
        await cards.report(officer, {
          id: part!.id,
          version: part!.version,
          reportedOn: '2022-06-30',
          status: 'COMPLETED',
          percent: 100,
          ...more,
        }),
      );
    expect(await refused({ status: 'IN_PROGRESS', percent: 50, actualEndsOn: '2022-06-01' })).toEqual([
      ['INVALID_INPUT', 'dateDisagrees'],
    ]);
    expect(await refused({ actualEndsOn: '2022-07-01' })).toEqual([['INVALID_INPUT', 'afterReport']]);
    expect(await refused({ actualStartsOn: '2022-05-02', actualEndsOn: '2022-05-01' })).toEqual([
      ['INVALID_INPUT', 'endBeforeStart'],
    ]);
  });

  test('is kept, report after report, and read as of any day', async () => {
    const [, , part] = await activitiesOf('ma-nap-2-c13');
    await report(part!, {
      status: 'IN_PROGRESS',
      percent: 25,
      reportedOn: '2022-03-31',
      note: { fr: 'Lancé' },
    });
    await report({ ...part!, version: 2 }, { status: 'DELAYED', percent: 30, reportedOn: '2022-06-30' });
    const { data } = await world.public.run(`{ commitment(reference: "ma-nap-2-c13") { activities {
      id before: standing(on: "2022-03-30") { percent } inMay: standing(on: "2022-05-01") { percent reportedOn }
      now: standing { percent status }
      reports { totalCount edges { node { reportedOn percent status note { fr } } } }
    } } }`);
    const read = data.commitment.activities.find(({ id }: { id: string }) => id === part!.id);
    expect(read).toMatchObject({
      before: null,
      inMay: { percent: 25, reportedOn: '2022-03-31' },
      now: { percent: 30, status: 'DELAYED' },
      reports: {
        totalCount: 2,
        edges: [
          { node: { reportedOn: '2022-06-30', percent: 30, note: null } },
          { node: { reportedOn: '2022-03-31', percent: 25, note: { fr: 'Lancé' } } },
        ],
      },
    });
  });
});
