import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../committee/testing-committee.js';
import { openWorld, type World } from '../testing/world.js';
import { callRules, callSteps, civil, criteria } from './testing-calls.js';

let world: World;
let steps: ReturnType<typeof callSteps>;
let cycle: string;
beforeAll(async () => {
  world = await openWorld();
  steps = callSteps(world);
  ({ cycle } = await steps.committee());
});
afterAll(() => world.close());

const refused = (why: string, code = 'WRONG_STATE') => [{ code, facts: { why } }];

describe('a call', () => {
  test('is the committee’s own while it is written, and is opened whole or not at all', async () => {
    const { call } = await steps.create(cycle, { text: null, criteria: [{ ...criteria[0], weight: 50 }] });
    expect(call).toMatchObject({ state: 'DRAFT', version: 1, received: 0 });
    const ask = `query ($r: String!) { candidateCall(reference: $r) { reference } candidateCalls { reference } }`;
    const seen = async (who: World['public']) => (await who.run(ask, { r: call.reference })).data;
    expect(await seen(world.public)).toEqual({ candidateCall: null, candidateCalls: [] });
    expect((await seen(world.as('officer.justice'))).candidateCall).toBeNull();
    expect((await seen(world.as(civil(1)))).candidateCall).toEqual({ reference: call.reference });

    const open = () => steps.decide(call.reference, 'OPEN');
    expect((await open()).errors).toMatchObject([{ field: 'text', facts: { why: 'missing' } }]);
    await steps.update(call.reference, { criteria: [{ ...criteria[0], weight: 50 }] });
    expect((await open()).errors).toMatchObject([{ facts: { why: 'weightsDisagree', sum: 50 } }]);
    await steps.update(call.reference, { title: { fr: 'Appel' } });
    expect((await open()).errors).toMatchObject([{ facts: { why: 'languageMissing', languages: 'ar, en' } }]);
    await steps.update(call.reference, { opensOn: '2020-01-01', closesOn: '2020-01-31' });
    expect((await open()).errors).toMatchObject(refused('dayPassed'));
    await steps.update(call.reference, {});
    expect((await open()).call).toMatchObject({ state: 'OPEN', takesCandidacies: true });
    // What is asked for stands still from now on.
    expect((await steps.update(call.reference, {})).errors).toMatchObject([{ facts: { state: 'OPEN' } }]);
    expect(await seen(world.public)).toMatchObject({ candidateCall: { reference: call.reference } });
  });

  test('fits the seats of its cycle, and is the secretariat’s to write', async () => {
    const wrong = async (more: object) => (await steps.create(cycle, more as Record<string, unknown>)).errors;
    expect(await wrong({ seats: 6 })).toMatchObject([{ field: 'seats', facts: { maximum: 5 } }]);
    expect(await wrong({ closesOn: addDays(today(), -1) })).toMatchObject([{ field: 'closesOn' }]);
    expect(await wrong({ college: 'ADMINISTRATION' })).toMatchObject([{ field: 'rules.applicants' }]);
    expect(await wrong({ criteria: [criteria[0], criteria[0]] })).toMatchObject([
      { field: 'criteria.1.key' },
    ]);
    expect(await wrong({ rules: { ...callRules, leastScorers: 1 } })).toMatchObject([
      { field: 'rules.leastScorers', facts: { minimum: 2 } },
    ]);
    const input = { call: 'call-1', version: 1, action: 'CANCEL', reason: { fr: 'Non.' } };
    const byMember = await steps.write(civil(1), 'decideCandidateCall', 'DecideCandidateCallInput', input);
    expect(byMember.errors).toMatchObject(refused('role', 'NOT_ALLOWED'));
  });
});
