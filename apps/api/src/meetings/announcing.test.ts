import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { announce, announced, details, nameRapporteur, today } from './testing-meetings.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const send = (change: Record<string, unknown> = {}, account = 'secretariat') =>
  world.as(account).run(announce, { input: { plan: 'ma-nap-3', details: details(change) } });

test('a meeting is announced with all that belongs to it, and everybody reads it', async () => {
  const { data, errors } = await send();
  expect(errors).toEqual([]);
  const { meeting } = data.announceMeeting;
  expect(meeting).toMatchObject({
    state: 'ANNOUNCED',
    programme: [{ start: '09:00' }, { start: '09:30' }],
    themes: [{ reference: 'service-digitalisation' }],
    institutions: [{ role: 'ORGANISER' }],
    experts: [{ institution: { reference: 'adfm' } }],
  });
  expect(meeting.reference).toBe(`ma-nap-3-m${String(meeting.ordinal).padStart(2, '0')}`);
  const read = await world.public.run(
    `query ($reference: String!) { meeting(reference: $reference) { seats seatsLeft regions link purpose { fr } } }`,
    { reference: meeting.reference },
  );
  expect(read.data.meeting).toMatchObject({
    seats: 2,
    seatsLeft: 2,
    regions: ['fes-meknes'],
    link: 'https://meet.example.org/fes',
  });
});

test('what does not fit together is refused, and only the secretariat announces', async () => {
  const refused = async (change: Record<string, unknown>) => (await send(change)).errors[0];
  expect(await refused({ heldOn: addDays(today(), -1) })).toMatchObject({ field: 'heldOn' });
  expect(await refused({ programme: [{ start: '08:00', title: { fr: 'Avant' } }] })).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'programme.0.start',
    facts: { why: 'outsideMeeting' },
  });
  const over = [
    { start: '09:00', end: '10:00', title: { fr: 'A' } },
    { start: '09:30', end: '11:00', title: { fr: 'B' } },
  ];
  expect(await refused({ programme: over })).toMatchObject({ facts: { why: 'overlaps' } });
  expect(await refused({ registrationOpensOn: null })).toMatchObject({ facts: { why: 'missing' } });
  expect(await refused({ regions: ['atlantis'] })).toMatchObject({ facts: { why: 'notInList' } });
  expect(await refused({ themes: ['nothing'] })).toMatchObject({ code: 'NOT_FOUND', field: 'themes' });
  expect(await refused({ link: 'javascript:alert(1)' })).toMatchObject({ facts: { why: 'notALink' } });
  expect((await send({}, 'member.civil')).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

const update = `mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { meeting { version city { fr } themes { reference } } } }`;
const cancel = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { state cancelReason { fr } actions { action } } } }`;

test('a meeting is changed at the version that was seen, and called off with a reason for everybody', async () => {
  const reference = await announced(world);
  const secretariat = world.as('secretariat');
  const change = {
    reference,
    version: 1,
    details: details({ city: { fr: 'Meknès' }, themes: ['women-rights'] }),
  };
  const changed = await secretariat.run(update, { input: change });
  expect(changed.data.updateMeeting.meeting).toMatchObject({
    city: { fr: 'Meknès' },
    themes: [{ reference: 'women-rights' }],
  });
  expect((await secretariat.run(update, { input: change })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  const { version } = changed.data.updateMeeting.meeting;
  const off = (reason: object) => secretariat.run(cancel, { input: { reference, version, reason } });
  expect((await off({ fr: ' ' })).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  expect((await off({ fr: 'La salle est fermée.' })).data.cancelMeeting.meeting).toEqual({
    state: 'CANCELLED',
    cancelReason: { fr: 'La salle est fermée.' },
    actions: [],
  });
});

test('an administrator names the rapporteur of a meeting', async () => {
  const reference = await announced(world);
  await nameRapporteur(world, reference);
  const { data } = await world.as('rapporteur').run(
    `query ($reference: String!) { meeting(reference: $reference) { actions { action } }
      other: meeting(reference: "ma-nap-3-m01") { actions { action } } }`,
    { reference },
  );
  expect(data.meeting.actions.map(({ action }: { action: string }) => action)).toEqual([
    'CHECK_IN',
    'RECORD',
    'ASK',
    'PROPOSE',
  ]);
  expect(data.other.actions).toEqual([]);
});

test('two meetings announced at once get two numbers', async () => {
  const references = await Promise.all([1, 2, 3, 4].map(() => announced(world)));
  expect(new Set(references).size).toBe(4);
});
