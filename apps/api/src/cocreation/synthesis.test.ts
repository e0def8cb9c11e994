import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

interface Counted {
  channel: string;
  count: number;
}
interface Synthesis {
  proposals: { total: number; byChannel: Counted[]; byTheme: (Counted & { theme: { reference: string } })[] };
  participants: { total: number | null; byChannel: Counted[] };
  meetings: object[];
  consultation: { weeks: number; participants: number; comments: number };
  commitments: {
    proposed: number;
    adopted: number;
    institutions: number;
    byInstitution: { count: number }[];
  };
  reach: object[];
  outreach: object[];
  steps: object[];
  outcomes: { count: number }[];
  reconciliation: { received: number }[];
}

let world: World;
let cocreation: Synthesis;
beforeAll(async () => {
  world = await openWorld();
  const { data } = await world.public.run(`{ plan(reference: "ma-nap-2") { cocreation {
    proposals { total byChannel { channel count } byTheme { theme { reference } channel count } }
    participants { total byChannel { channel count } }
    meetings { ordinal registered participants }
    consultation { weeks participants comments }
    commitments { proposed adopted institutions byInstitution { institution { reference } count } }
    reach { figure count atLeast } outreach { fr } steps { ordinal startsOn startPrecision what { ar fr en } }
    outcomes { decision reason count } reconciliation { received }
  } } }`);
  cocreation = data.plan.cocreation as Synthesis;
});
afterAll(() => world.close());

const byChannel = (counts: { channel: string; count: number }[], channel: string) =>
  counts.find((one) => one.channel === channel)?.count;

/** The figures of the official synthesis report of the second plan, as printed there. */
const official = [
  ['proposals', 232, () => cocreation.proposals.total],
  ['of them by the portal', 179, () => byChannel(cocreation.proposals.byChannel, 'PORTAL')],
  ['of them from meetings', 53, () => byChannel(cocreation.proposals.byChannel, 'MEETING')],
  ['participants', 804, () => cocreation.participants.total],
  ['of them on the portal', 232, () => byChannel(cocreation.participants.byChannel, 'PORTAL')],
  ['of them in meetings', 572, () => byChannel(cocreation.participants.byChannel, 'MEETING')],
  ['meetings', 10, () => cocreation.meetings.length],
  ['commitments proposed', 24, () => cocreation.commitments.proposed],
  ['commitments adopted', 22, () => cocreation.commitments.adopted],
  ['institutions with commitments', 11, () => cocreation.commitments.institutions],
  ['weeks of consultation', 4, () => cocreation.consultation.weeks],
  ['people who commented', 5, () => cocreation.consultation.participants],
  ['comments', 28, () => cocreation.consultation.comments],
] as const;

test.each(official)('%s: %i', (_what, figure, found) => {
  expect(found()).toBe(figure);
});

test.each([
  ['participatory-democracy', 14, 5],
  ['gender-equality', 52, 2],
  ['digital-governance', 10, 11],
  ['open-justice', 4, 4],
  ['budget-tax', 7, 6],
  ['environment', 21, 5],
  ['integrity', 22, 6],
  ['territorial-justice', 11, 6],
  ['public-services', 26, 3],
  ['access-to-information', 12, 5],
])('proposals on %s: %i by the portal, %i from meetings', (theme, portal, meeting) => {
  const rows = cocreation.proposals.byTheme.filter((row) => row.theme.reference === theme);
  expect(byChannel(rows, 'PORTAL')).toBe(portal);
  expect(byChannel(rows, 'MEETING')).toBe(meeting);
});

test.each([
  [1, 229, 87],
  [2, 104, 91],
  [3, 179, 43],
  [4, 184, 24],
  [5, 264, 38],
  [6, 295, 77],
  [7, 381, 49],
  [8, 392, 55],
  [9, 515, 58],
  [10, 557, 50],
])('meeting %i: %i registered, %i participants', (ordinal, registered, participants) => {
  expect(cocreation.meetings[ordinal - 1]).toEqual({ ordinal, registered, participants });
});

test('how people were reached: as the report counts, "more than" where it says so', () => {
  expect(cocreation.reach).toEqual([
    { figure: 'PORTAL_PROPOSERS', count: 179, atLeast: false },
    { figure: 'PORTAL_REACTING', count: 53, atLeast: false },
    { figure: 'INVITATIONS', count: 20, atLeast: true },
    { figure: 'FACEBOOK_VIEWS', count: 208_000, atLeast: true },
    { figure: 'TWITTER_VIEWS', count: 3000, atLeast: false },
    { figure: 'VIDEOS', count: 2, atLeast: false },
    { figure: 'VIDEO_VIEWS', count: 326, atLeast: true },
    { figure: 'VIDEO_INTERACTIONS', count: 36, atLeast: false },
  ]);
  expect(cocreation.outreach).toHaveLength(6);
  expect(cocreation.steps).toHaveLength(8);
  expect(cocreation.steps[4]).toMatchObject({ startsOn: '2021-02-27', startPrecision: 'DAY' });
});

test('its figures add up: channels to totals, institutions to the adopted commitments, outcomes to records', () => {
  const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  expect(sum(cocreation.proposals.byTheme)).toBe(232);
  expect(sum(cocreation.participants.byChannel)).toBe(804);
  expect(sum(cocreation.commitments.byInstitution)).toBe(22);
  expect(cocreation.commitments.byInstitution).toHaveLength(11);
  const received = cocreation.reconciliation.map((row) => ({ count: row.received }));
  expect(sum(cocreation.outcomes)).toBe(sum(received));
});

test('a plan whose report is not written has unknown figures, never zeros', async () => {
  const { data } = await world.public.run(`{ plan(reference: "ma-nap-3") { cocreation {
    commitments { proposed adopted institutions byInstitution { count } } reach { count } outcomes { count } } } }`);
  expect(data.plan.cocreation).toEqual({
    commitments: { proposed: null, adopted: null, institutions: null, byInstitution: [] },
    reach: [],
    outcomes: [],
  });
});
