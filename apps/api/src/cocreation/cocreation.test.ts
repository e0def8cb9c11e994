import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const cocreation = async (who: Someone) => {
  const { data, errors } = await who.run(`{ plan(reference: "ma-nap-3") { cocreation {
    proposals { total byChannel { channel count } byTheme { theme { reference } channel count } }
    participants { total byChannel { count } } consultation { weeks }
    reconciliation { channel received retained notRetained inadmissible grouped withdrawn removed pending balanced }
  } } }`);
  expect(errors).toEqual([]);
  return data.plan.cocreation;
};

test('where no report counts, the records held are counted; what nobody counted is unknown', async () => {
  const { proposals, participants, consultation } = await cocreation(world.public);
  expect(proposals.total).toBe(47);
  expect(proposals.byChannel).toEqual([{ channel: 'MEETING', count: 47 }]);
  expect(proposals.byTheme).toEqual([
    { theme: { reference: 'service-digitalisation' }, channel: 'MEETING', count: 24 },
    { theme: { reference: 'women-rights' }, channel: 'MEETING', count: 23 },
  ]);
  expect(participants).toEqual({ total: null, byChannel: [] });
  expect(consultation).toBeNull();
});

const inThreeLanguages = {
  ar: 'الموضوع من اختصاص سلطة أخرى.',
  fr: 'Le sujet relève d’une autre autorité.',
  en: 'The subject belongs to another authority.',
};

test('the committee sees what is decided, the public what is published; both add up', async () => {
  const steps = proposalSteps(world);
  const [retained, refused] = [await steps.assigned('justice'), steps.fresh()];
  await steps.answer('officer.justice', retained, 'justice', 'RETAIN');
  const grounds = { reasonCode: 'OUT_OF_MANDATE', reason: inThreeLanguages };
  await steps.decide('member.civil', refused, 'PROPOSE_REFUSAL', grounds);
  await steps.decide('member.public', refused, 'CONFIRM_REFUSAL');
  await steps.publish('secretariat', refused);

  const row = async (who: Someone) => (await cocreation(who)).reconciliation;
  const all = {
    channel: 'MEETING',
    received: 47,
    notRetained: 0,
    grouped: 0,
    withdrawn: 0,
    removed: 0,
    balanced: true,
  };
  const published = [{ ...all, retained: 0, inadmissible: 1, pending: 46 }];
  const decided = [{ ...all, retained: 1, inadmissible: 1, pending: 45 }];
  expect(await row(world.public)).toEqual(published);
  expect(await row(world.as('admin'))).toEqual(published);
  expect(await row(world.as('member.civil'))).toEqual(decided);
  expect(await row(world.as('secretariat'))).toEqual(decided);
  // The institution knows what was put before it.
  expect(await row(world.as('officer.justice'))).toEqual(decided);
  expect(await row(world.as('officer.health'))).toEqual(published);
});
