import { addDays } from '@iltizam/domain/days';
import type { College } from '@iltizam/domain/roles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { committeeSteps, position, seatOf, today, twoThirds } from './testing-committee.js';

let world: World;
let steps: ReturnType<typeof committeeSteps>;
let proposals: ReturnType<typeof proposalSteps>;
let people: Map<string, string>;
let cycle = { reference: '', version: 0 };

const mandatesOf = `{ committee { cycles { reference version seats { college seats } mandates { id holder college seat capacity
  position { fr } publicName } } sessions { reference state provenance startsOn startPrecision decision { fr } } } }`;

beforeAll(async () => {
  world = await openWorld();
  steps = committeeSteps(world);
  proposals = proposalSteps(world);
  people = await steps.members(9);
});
afterAll(() => world.close());

const end = () => addDays(today(), 300);
const seat = async (college: College, number: number, substitute = false, more: object = {}) => {
  const account = seatOf(college, number, substitute);
  const { data } = await world.as('secretariat').run(mandatesOf);
  const { reference, version } = data.committee.cycles[0];
  return steps.give({
    cycle: reference,
    version,
    college,
    seat: number,
    capacity: substitute ? 'SUBSTITUTE' : 'MEMBER',
    person: people.get(account),
    position,
    from: today(),
    to: end(),
    ...more,
  });
};

describe('before seats are agreed', () => {
  test('the sessions documents tell of are there, for everybody', async () => {
    const { data } = await world.public.run(
      `{ committee { name { fr } parity { en } cycles { reference }
           sessions { reference state provenance startsOn endsOn startPrecision decision { fr } attendance { present } agenda { ordinal } } } }`,
    );
    expect(data.committee).toMatchObject({ name: { fr: 'Comité de pilotage' }, cycles: [] });
    expect(data.committee.parity.en).toContain('As many members');
    expect(data.committee.sessions).toHaveLength(5);
    expect(data.committee.sessions.at(-1)).toMatchObject({
      reference: 'session-1',
      state: 'PUBLISHED',
      provenance: 'RECORDED',
      startsOn: '2019-10-31',
      startPrecision: 'DAY',
      attendance: [],
      agenda: [],
    });
  });

  test('there is no session to call, and the secretariat records what one decided', async () => {
    expect((await steps.convene([])).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'noCycle' } },
    ]);
    const reference = proposals.fresh();
    await proposals.decide('secretariat', reference, 'REFER');
    expect((await proposals.decide('secretariat', reference, 'SESSION_ADMIT')).errors).toEqual([]);
  });
});

describe('seats', () => {
  test('are agreed by the secretariat, equally many where parity is the rule', async () => {
    const uneven = await steps.agree({ administration: 8 });
    expect(uneven.errors).toMatchObject([
      { code: 'INVALID_INPUT', facts: { why: 'seatsUnequal', civil: 9 } },
    ]);
    const none = await steps.agree({ rules: { ...twoThirds, quorum: [] } });
    expect(none.errors).toMatchObject([{ field: 'quorum', facts: { why: 'missing' } }]);
    const agreed = await steps.agree();
    expect(agreed['cycle']).toMatchObject({ reference: 'cycle-1', version: 1 });
    cycle = agreed['cycle'];
    expect((await steps.agree()).errors).toMatchObject([{ facts: { why: 'cyclesOverlap' } }]);
    const stale = await steps.agree({ cycle: cycle.reference, version: 9 });
    expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  test('are given to members of their college, one each', async () => {
    const wrong = await seat('CIVIL_SOCIETY', 1, false, { person: people.get('public.1') });
    expect(wrong.errors).toMatchObject([{ facts: { why: 'notOfCollege' } }]);
    expect((await seat('CIVIL_SOCIETY', 1, false, { to: null })).errors).toMatchObject([
      { facts: { why: 'endNeeded' } },
    ]);
    expect((await seat('CIVIL_SOCIETY', 1, false, { seat: 10 })).errors).toMatchObject([
      { field: 'seat', facts: { maximum: 9 } },
    ]);
    const mandates = await steps.seatAll(cycle.reference, people, 9);
    expect(mandates.size).toBe(20);
    const candidates = await world.as('secretariat').run(`{ committeeCandidates { name college mandates } }`);
    expect(candidates.data.committeeCandidates).toContainEqual({
      name: 'civil.1',
      college: 'CIVIL_SOCIETY',
      mandates: [mandates.get('civil.1')],
    });
    expect(candidates.data.committeeCandidates).toContainEqual(expect.objectContaining({ mandates: [] }));
    const twice = await seat('CIVIL_SOCIETY', 2, false, { person: people.get('civil.1') });
    expect(twice.errors).toMatchObject([{ facts: { why: 'alreadySeated' } }]);
  });

  test('pass to the substitute from a day on, and to nobody where there is none', async () => {
    const replace = async (account: string, from: string) => {
      const { data } = await world.as('secretariat').run(mandatesOf);
      const [{ version, mandates }] = data.committee.cycles;
      const { id } = mandates.find(({ holder }: { holder: string }) => holder === account);
      const answer = await world
        .as('secretariat')
        .run(
          `mutation ($input: ReplaceMemberInput!) { replaceMember(input: $input) { cycle { mandates { capacity seat college holder validFrom validTo } } } }`,
          { input: { mandate: id, version, from } },
        );
      return answer;
    };
    const from = addDays(today(), 10);
    expect((await replace('civil.2', from)).errors).toMatchObject([{ facts: { why: 'noSubstitute' } }]);
    expect((await replace('civil.1', today())).errors).toMatchObject([
      { code: 'INVALID_INPUT', facts: { why: 'endBeforeStart' } },
    ]);
    const { data, errors } = await replace('civil.1', from);
    expect(errors).toEqual([]);
    const onSeat = data.replaceMember.cycle.mandates.filter(
      (one: { seat: number; college: string }) => one.seat === 1 && one.college === 'CIVIL_SOCIETY',
    );
    const [lastDay, standsIn] = [addDays(from, -1), 'civil.1.substitute'];
    expect(onSeat).toMatchObject([
      { capacity: 'MEMBER', holder: 'civil.1', validFrom: today(), validTo: lastDay },
      { capacity: 'MEMBER', holder: standsIn, validFrom: from, validTo: end() },
      { capacity: 'SUBSTITUTE', holder: standsIn, validFrom: today(), validTo: lastDay },
    ]);
    expect((await replace('civil.1', from)).errors).toMatchObject([{ facts: { why: 'noSubstitute' } }]);
  });

  test('show everybody the function, and the name to whoever works with it', async () => {
    const shown = await world.public.run(
      `{ committee { cycles { mandates { position { fr } publicName } } } }`,
    );
    expect(shown.data.committee.cycles[0].mandates[0]).toEqual({ position, publicName: null });
    const officer = await world.as('officer.justice').run(mandatesOf);
    expect(
      officer.data.committee.cycles[0].mandates.map(({ holder }: { holder: null }) => holder),
    ).not.toContain('civil.1');
    const stranger = await world.stranger.run(mandatesOf);
    expect(JSON.stringify(stranger.data)).not.toContain('civil.1');
  });
});
