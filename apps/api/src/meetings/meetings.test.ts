import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = async (document: string) => {
  const { data, errors } = await world.public.run(document);
  expect(errors).toEqual([]);
  return data;
};

test('the second plan’s statistics are those of its official table', async () => {
  const { plan } = await ask(`{ plan(reference: "ma-nap-2") { cocreation {
    proposals { total byTheme { channel count theme { ordinal } } }
    participants { total byChannel { channel count } }
    meetings { ordinal registered participants } } } }`);
  const { proposals, participants, meetings } = plan.cocreation;
  const by = (channel: string): number[] =>
    proposals.byTheme
      .filter((row: { channel: string }) => row.channel === channel)
      .map(({ count }: { count: number }) => count);
  expect(by('PORTAL')).toEqual([14, 52, 10, 4, 7, 21, 22, 11, 26, 12]);
  expect(by('MEETING')).toEqual([5, 2, 11, 4, 6, 5, 6, 6, 3, 5]);
  expect(proposals.total).toBe(232);
  const counts = meetings.map((meeting: { participants: number }) => meeting.participants);
  expect(counts).toEqual([87, 91, 43, 24, 38, 77, 49, 55, 58, 50]);
  expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(572);
  expect(participants).toEqual({
    total: 804,
    byChannel: [
      { channel: 'PORTAL', count: 232 },
      { channel: 'MEETING', count: 572 },
    ],
  });
});

test('the meeting of 14 October 2023 is there with its participants, programme, workshops and proposals', async () => {
  const { meeting } = await ask(`{ meeting(reference: "ma-nap-3-m01") {
    state participants heldOn regions registrationOpensOn registrationClosesOn
    participantTables { dimension cells { value count } }
    programme { start end title { fr } speaker { role { fr } institution { reference } } }
    workshops { ordinal theme { reference } facilitator { role { fr } } entries { kind heading { fr } text { fr } } }
    proposals { totalCount } } }`);
  expect(meeting).toMatchObject({
    state: 'HELD',
    participants: 60,
    heldOn: '2023-10-14',
    regions: ['rabat-sale-kenitra', 'casablanca-settat'],
    registrationOpensOn: '2023-09-22',
    registrationClosesOn: '2023-10-06',
    proposals: { totalCount: 47 },
  });
  // An official table is shown as published: four citizens are no secret of ours.
  expect(meeting.participantTables).toEqual([
    {
      dimension: 'AGE',
      cells: [
        { value: 'FROM_18', count: 11 },
        { value: 'FROM_30', count: 16 },
        { value: 'FROM_40', count: 12 },
        { value: 'FROM_50', count: 14 },
        { value: 'FROM_60', count: 3 },
        { value: 'UNKNOWN', count: 4 },
      ],
    },
    {
      dimension: 'GENDER',
      cells: [
        { value: 'FEMALE', count: 36 },
        { value: 'MALE', count: 24 },
      ],
    },
    {
      dimension: 'CAPACITY',
      cells: [
        { value: 'LOCAL_ELECTED_OFFICIAL', count: 6 },
        { value: 'ASSOCIATION', count: 33 },
        { value: 'PUBLIC_SECTOR', count: 6 },
        { value: 'RESEARCHER', count: 11 },
        { value: 'CITIZEN', count: 4 },
      ],
    },
  ]);
  expect(meeting.programme).toHaveLength(11);
  expect(meeting.programme[1]).toMatchObject({
    start: '09:30',
    end: '09:40',
    speaker: { institution: { reference: 'adfm' } },
  });
  expect(meeting.workshops.map(({ theme }: { theme: { reference: string } }) => theme.reference)).toEqual([
    'service-digitalisation',
    'women-rights',
  ]);
  const [first] = meeting.workshops;
  expect(first.entries.filter(({ kind }: { kind: string }) => kind === 'EXPECTED_RESULT')).toHaveLength(10);
  expect(first.entries[0].heading.fr).toBe('Faible qualité des plateformes électroniques publiques');
});

test('the ninth meeting of the second plan shows its reach, its questions and what it asked for', async () => {
  const { meeting } = await ask(`{ meeting(reference: "ma-nap-2-m09") {
    reach { channel count atLeast asOf } polls { question { fr } options { votes } } experts { role { fr } }
    workshops { entries { kind } } } }`);
  expect(meeting.reach).toEqual([
    { channel: 'PORTAL_REGISTRATIONS', count: 515, atLeast: false, asOf: null },
    { channel: 'FACEBOOK_VIEWS', count: 1450, atLeast: true, asOf: '2020-11-20' },
    { channel: 'ZOOM', count: 58, atLeast: false, asOf: null },
  ]);
  expect(meeting.experts).toHaveLength(8);
  expect(meeting.polls.every(({ options }: { options: unknown[] }) => options.length === 0)).toBe(true);
  const kinds = meeting.workshops[0].entries.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind: string) => kind === 'CHALLENGE')).toHaveLength(7);
  expect(kinds.filter((kind: string) => kind === 'SOLUTION')).toHaveLength(3);
});
