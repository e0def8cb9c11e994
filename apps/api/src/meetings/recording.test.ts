import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { announced, nameRapporteur } from './testing-meetings.js';

let world: World;
let meeting: string;
beforeAll(async () => {
  world = await openWorld();
  meeting = await announced(world);
  await nameRapporteur(world, meeting);
});
afterAll(() => world.close());

const shown =
  'workshops { id ordinal entries { id kind text { fr } releasedAt version proposal } } polls { id version }';
const mutate = async (account: string, name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await world
    .as(account)
    .run(`mutation ($input: ${type}) { ${name}(input: $input) { meeting { ${shown} } } }`, {
      input: { meeting, ...input },
    });
  return { meeting: data?.[name]?.meeting, errors };
};
const publicEntries = async (): Promise<{ text: { fr: string } }[]> => {
  const { data } = await world.public.run(
    `query ($meeting: String!) { meeting(reference: $meeting) { workshops { entries { text { fr } } } } }`,
    { meeting },
  );
  return data.meeting.workshops.flatMap(({ entries }: { entries: object[] }) => entries);
};

test('what a group put down appears once it is released, and becomes a proposal of the meeting', async () => {
  const made = await mutate('rapporteur', 'saveWorkshop', { ordinal: 1, theme: 'service-digitalisation' });
  expect(made.errors).toEqual([]);
  const workshop = made.meeting.workshops[0].id;
  const record = (kind: string, fr: string, more: object = {}) =>
    mutate('rapporteur', 'recordEntry', { workshop, kind, text: { fr }, ...more });
  await record('CHALLENGE', 'Les portails tombent aux heures de pointe', { priority: 1 });
  await record('SOLUTION', 'Publier la disponibilité de chaque service');
  const recorded = await record('EXPECTED_RESULT', 'Des services disponibles');
  const entries = recorded.meeting.workshops[0].entries as { id: string; version: number }[];
  expect(entries).toHaveLength(3);
  expect(await publicEntries()).toEqual([]);

  const ids = entries.map(({ id }) => id);
  const asRead = entries.map(({ id, version }) => ({ id, version }));
  const title = { fr: 'Mesurer la disponibilité des services en ligne' };
  const propose = () =>
    mutate('rapporteur', 'proposeFromMeeting', { theme: 'service-digitalisation', title, entries: ids });
  expect((await propose()).errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'notReleased' } }]);
  expect((await mutate('rapporteur', 'releaseEntries', { entries: asRead })).errors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  expect((await mutate('secretariat', 'releaseEntries', { entries: asRead })).errors).toEqual([]);
  expect(await publicEntries()).toHaveLength(3);

  const proposed = await propose();
  expect(proposed.errors).toEqual([]);
  const { proposal } = proposed.meeting.workshops[0].entries[0];
  const { data } = await world.public.run(
    `query ($reference: String!) { proposal(reference: $reference) { channel state title { fr } challenges { fr } solution { fr }
      expectedResult { fr } meeting { reference } timeline { actorRole } } }`,
    { reference: proposal },
  );
  expect(data.proposal).toMatchObject({
    channel: 'MEETING',
    title,
    challenges: [{ fr: 'Les portails tombent aux heures de pointe' }],
    solution: { fr: 'Publier la disponibilité de chaque service' },
    expectedResult: { fr: 'Des services disponibles' },
    meeting: { reference: meeting },
    timeline: [{ actorRole: 'RAPPORTEUR' }],
  });
  expect((await propose()).errors).toMatchObject([{ facts: { why: 'alreadyProposed' } }]);
  const [first] = entries;
  const again = await record('CHALLENGE', 'Autre chose', { entry: first!.id, version: first!.version });
  expect(again.errors[0]!.code).toMatch(/STALE_VERSION|WRONG_STATE/);
});

test('what is changed waits for release again; a lost race is a conflict', async () => {
  const { meeting: now } = await mutate('rapporteur', 'saveWorkshop', { ordinal: 2 });
  const workshop = now.workshops[1].id;
  const record = (fr: string, more: object = {}) =>
    mutate('rapporteur', 'recordEntry', { workshop, kind: 'CHALLENGE', text: { fr }, ...more });
  const { meeting: after } = await record('Formulaires trop longs');
  const [entry] = after.workshops[1].entries as { id: string; version: number }[];
  const { id, version: first } = entry!;
  await mutate('secretariat', 'releaseEntries', { entries: [{ id, version: first }] });
  const version = async () =>
    (await mutate('rapporteur', 'saveWorkshop', { ordinal: 2 })).meeting.workshops[1].entries[0]
      .version as number;
  const seen = await version();
  expect((await record('Formulaires longs', { entry: entry!.id, version: seen })).errors).toEqual([]);
  expect((await publicEntries()).map(({ text }) => text.fr)).not.toContain('Formulaires longs');
  expect((await record('Encore', { entry: entry!.id, version: seen })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
});

test('nothing is released that was changed since it was read, nor by who wrote it last', async () => {
  const { meeting: now } = await mutate('secretariat', 'saveWorkshop', { ordinal: 3 });
  const workshop = now.workshops[2].id;
  const record = async (account: string, fr: string, more: object = {}) => {
    const input = { workshop, kind: 'CHALLENGE', text: { fr }, ...more };
    const { meeting: after } = await mutate(account, 'recordEntry', input);
    return after.workshops[2].entries[0] as { id: string; version: number };
  };
  const release = async (account: string, ...entries: object[]) =>
    (await mutate(account, 'releaseEntries', { entries })).errors;
  const said = async () => (await publicEntries()).map(({ text }) => text.fr);
  const { id, version } = await record('secretariat', 'Trop de guichets');
  expect(await release('secretariat', { id, version })).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'ownWords' } },
  ]);
  const changed = await record('rapporteur', 'Beaucoup trop de guichets', { entry: id, version });
  expect(await release('secretariat', { id, version })).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect(await release('secretariat', { id: 'no id', version: 1 })).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await said()).not.toContain('Beaucoup trop de guichets');
  // Who wrote it first has become its second reader.
  expect(await release('secretariat', { id, version: changed.version })).toEqual([]);
  expect(await said()).toContain('Beaucoup trop de guichets');
});

test('questions are put to the room, with their votes once these are counted; others than its recorders may not', async () => {
  const options = [{ text: { fr: 'Oui' } }, { text: { fr: 'Non' } }];
  const asked = await mutate('rapporteur', 'savePoll', {
    question: { fr: 'Le service est-il utile ?' },
    options,
  });
  const [poll] = asked.meeting.polls as { id: string; version: number }[];
  const counted = options.map((option, index) => ({ ...option, votes: 10 + index }));
  const saved = await mutate('secretariat', 'savePoll', {
    poll: poll!.id,
    version: poll!.version,
    question: { fr: 'Le service est-il utile ?' },
    options: counted,
  });
  expect(saved.errors).toEqual([]);
  const { data } = await world.public.run(
    `query ($meeting: String!) { meeting(reference: $meeting) { polls { options { votes } } } }`,
    { meeting },
  );
  expect(data.meeting.polls).toEqual([{ options: [{ votes: 10 }, { votes: 11 }] }]);
  expect((await mutate('member.civil', 'savePoll', { question: { fr: 'x' }, options })).errors).toMatchObject(
    [{ code: 'NOT_ALLOWED' }],
  );
  const elsewhere = await mutate('rapporteur', 'saveWorkshop', { meeting: 'ma-nap-3-m01', ordinal: 3 });
  expect(elsewhere.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'notYours' } }]);
});
