import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  kind: string;
  ordinal: number;
}

const indicatorsOf = async (reference: string): Promise<Part[]> => (await cards.read(reference)).indicators;
const officer = 'officer.justice';

async function draftWith(...names: string[]) {
  const { reference } = await cards.draft('Indicateurs');
  for (const fr of names) {
    const { version } = await cards.read(reference);
    const added = { commitment: reference, version, kind: 'TRACKING', unit: 'COUNT', name: { fr } };
    await cards.addIndicator(officer, added);
  }
  return { reference, version: (await cards.read(reference)).version };
}

describe('the indicators of a draft', () => {
  test('say what is counted, from where to where, which way is good, and how it is known', async () => {
    const { reference, version } = await draftWith();
    const input = {
      commitment: reference,
      version,
      kind: 'IMPACT',
      unit: 'DAYS',
      name: { fr: 'Délai de réponse' },
      definition: { fr: 'Du dépôt à la réponse' },
      baseline: 60,
      target: 20,
      direction: 'DOWN',
      source: { fr: 'Registre des demandes' },
      method: { fr: 'Médiane du trimestre' },
    };
    const { data, errors } = await cards.addIndicator(officer, input);
    expect(errors).toEqual([]);
    const { commitment: _, version: _version, ...said } = input;
    expect(data.addIndicator.indicator).toMatchObject({
      ...said,
      ordinal: 1,
      achievement: { percent: null, case: 'NOT_MEASURED' },
    });
    const changed = { id: data.addIndicator.indicator.id, version: 1, target: 30, method: null };
    expect((await cards.updateIndicator(officer, changed)).data.updateIndicator.indicator).toMatchObject({
      version: 2,
      target: 30,
      method: null,
      definition: { fr: 'Du dépôt à la réponse' },
    });
  });

  test('take only values their unit can have, from those who write the card', async () => {
    const { reference, version } = await draftWith('Nombre');
    const [part] = await indicatorsOf(reference);
    const input = { commitment: reference, version, kind: 'TRACKING', unit: 'PERCENT', name: { fr: 'Taux' } };
    const refused = async (account: string, more: object) =>
      refusals(await cards.addIndicator(account, { ...input, ...more }));
    expect(await refused(officer, { target: 120 })).toEqual([['INVALID_INPUT', 'outOfRange']]);
    expect(await refused(officer, { unit: 'RANK', baseline: 1.5 })).toEqual([['INVALID_INPUT', 'notWhole']]);
    expect(await refused(officer, { name: { fr: ' ' } })).toEqual([['INVALID_INPUT', 'missing']]);
    expect(await refused('member.civil', {})).toEqual([['NOT_ALLOWED', 'role']]);
    expect(await refused('officer.health', {})).toEqual([['NOT_FOUND', null]]);
    const change = { id: part!.id, version: part!.version };
    expect(refusals(await cards.updateIndicator(officer, { ...change, baseline: -1 }))).toEqual([
      ['INVALID_INPUT', 'outOfRange'],
    ]);
    expect(refusals(await cards.updateIndicator(officer, { ...change, version: 7, baseline: 1 }))).toEqual([
      ['STALE_VERSION', 'version'],
    ]);
  });

  test('leave the card, and those after move up', async () => {
    const { reference } = await draftWith('Un', 'Deux');
    const [first] = await indicatorsOf(reference);
    const gone = { id: first!.id, version: first!.version };
    expect(refusals(await cards.removeIndicator('member.civil', gone))).toEqual([['NOT_ALLOWED', 'role']]);
    expect(refusals(await cards.removeIndicator(officer, gone))).toEqual([]);
    expect((await indicatorsOf(reference)).map(({ ordinal }) => ordinal)).toEqual([1]);
  });
});

describe('the indicators of an adopted card', () => {
  test('may be given what the card left unsaid, and are frozen in what it said', async () => {
    const [part] = await indicatorsOf('ma-nap-2-c13');
    const change = (more: object, account = 'officer.education', version = part!.version) =>
      cards.updateIndicator(account, { id: part!.id, version, ...more });
    const frozen = [['WRONG_STATE', 'frozen']];
    expect(refusals(await change({ name: { fr: 'Autre' } }))).toEqual(frozen);
    expect(refusals(await change({ baseline: 1 }, 'officer.health'))).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(
      (await change({ baseline: 0, target: 1, direction: 'UP' })).data.updateIndicator.indicator,
    ).toMatchObject({ baseline: 0, target: 1, direction: 'UP', version: 2 });
    expect(refusals(await change({ target: 0.5 }, 'officer.education', 2))).toEqual(frozen);
    const input = {
      commitment: 'ma-nap-2-c13',
      version: 1,
      kind: 'IMPACT',
      unit: 'COUNT',
      name: { fr: 'X' },
    };
    expect(refusals(await cards.addIndicator('officer.education', input))).toEqual(frozen);
    expect(refusals(await cards.removeIndicator('officer.education', { id: part!.id, version: 2 }))).toEqual(
      frozen,
    );
  });

  test('are told how far they are, as soon as that can be known', async () => {
    const [part] = await indicatorsOf('ma-nap-2-c16');
    const { unit } = (await cards.read('ma-nap-2-c16')).indicators[0];
    const measure = async (value: number, measuredOn: string, version: number) => {
      const input = { indicator: part!.id, version, value, measuredOn };
      const { data, errors } = await cards.measure('secretariat', input);
      expect(errors).toEqual([]);
      return data.addMeasurement.indicator.achievement;
    };
    expect(unit).not.toBe('MILESTONE');
    expect(await measure(20, '2022-01-31', 1)).toEqual({ percent: null, case: 'NO_TARGET' });
    const aims = { id: part!.id, version: 1, baseline: 10, target: 50 };
    expect(
      (await cards.updateIndicator('secretariat', aims)).data.updateIndicator.indicator.achievement,
    ).toEqual({
      percent: 25,
      case: 'ON_THE_WAY',
    });
    expect(await measure(50, '2022-12-31', 2)).toEqual({ percent: 100, case: 'REACHED' });
    expect(
      refusals(
        await cards.measure('secretariat', {
          indicator: part!.id,
          version: 2,
          value: -1,
          measuredOn: '2022-12-31',
        }),
      ),
    ).toEqual([['INVALID_INPUT', 'outOfRange']]);
  });
});

describe('a correction', () => {
  test('puts the right value in the place of the wrong one, which everybody still sees, with the reason', async () => {
    const [part] = await indicatorsOf('ma-nap-2-c15');
    const measured = await cards.measure('secretariat', {
      indicator: part!.id,
      version: 1,
      value: 52,
      measuredOn: '2022-06-30',
      note: { fr: 'Registre' },
    });
    const wrong = measured.data.addMeasurement.indicator.latest.id;
    const correct = (account: string, more: object, measurement = wrong) =>
      cards.correct(account, {
        measurement,
        version: 1,
        value: 25,
        reason: { fr: 'Chiffres inversés' },
        ...more,
      });
    expect(refusals(await correct('officer.health', { reason: { fr: ' ' } }))).toEqual([
      ['REASON_REQUIRED', 'missing'],
    ]);
    expect(refusals(await correct('officer.justice', {}))).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(refusals(await correct('officer.health', { value: 52 }))).toEqual([
      ['INVALID_INPUT', 'nothingChanged'],
    ]);
    expect(refusals(await correct('officer.health', { version: 4 }))).toEqual([['STALE_VERSION', 'version']]);
    expect(refusals(await correct('officer.health', {}, 'no-id'))).toEqual([['NOT_FOUND', null]]);

    const once = await correct('officer.health', {});
    expect(once.errors).toEqual([]);
    const right = once.data.correctMeasurement.indicator.latest;
    expect(right).toMatchObject({ value: 25, measuredOn: '2022-06-30', note: { fr: 'Registre' } });
    expect(refusals(await correct('officer.health', { value: 26 }))).toEqual([
      ['WRONG_STATE', 'alreadyCorrected'],
    ]);
    await correct('officer.health', { version: 1, value: 27, reason: { fr: 'Recompté' } }, right.id);

    const { data } = await world.public.run(`{ commitment(reference: "ma-nap-2-c15") { indicators {
      latest { value } measurements { totalCount edges { node { value former { value reason { fr } } } } } } } }`);
    expect(data.commitment.indicators[0]).toEqual({
      latest: { value: 27 },
      measurements: {
        totalCount: 1,
        edges: [
          {
            node: {
              value: 27,
              former: [
                { value: 25, reason: { fr: 'Recompté' } },
                { value: 52, reason: { fr: 'Chiffres inversés' } },
              ],
            },
          },
        ],
      },
    });
  });
});
