import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

const card = 'ma-nap-2-c13';
const officer = 'officer.education';
const title = { fr: 'Rapport annuel' };
const link = 'https://example.test/rapport?annee=2022';
const add = (account: string, more: Record<string, unknown>) =>
  cards.addEvidence(account, { commitment: card, title, public: true, ...more });

const asPublic = async () =>
  (
    await world.public.run(
      `{ commitment(reference: "${card}") { evidence { id kind title { fr } url mediaType bytes activity { ordinal } measurement { value } } } }`,
    )
  ).data.commitment.evidence;

describe('a link', () => {
  test('is available at once, and public when it is said to be', async () => {
    const [activity] = (await cards.read(card)).activities;
    const { data, errors } = await add(officer, { link, activity: activity.id });
    expect(errors).toEqual([]);
    expect(data.addEvidence.evidence).toMatchObject({
      kind: 'LINK',
      state: 'AVAILABLE',
      url: link,
      sendTo: null,
      activity: { ordinal: 1 },
      measurement: null,
    });
    await add(officer, { link: 'https://example.test/interne', public: false });
    expect(await asPublic()).toEqual([
      expect.objectContaining({ kind: 'LINK', title, url: link, mediaType: null, activity: { ordinal: 1 } }),
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '//evil.example/x',
    '\\\\evil.example\\x',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://name:secret@example.test/',
    'example.test',
    '',
    'vbscript:x',
    ' jAvA\nScript:alert(1)',
    'https://exam\tple.test/',
    'https:\\\\evil.example',
    // Cyrillic, Greek and mixed letters that look like ours, also as they travel.
    'https://\u0430\u0440\u0440\u04cf\u0435.example/',
    'https://xn--80ak6aa92e.example/',
    'https://g\u043evernment.example/',
    'https://g\u03bfuv.example/',
    'https://exa\u0251mple.example/',
  ])('IN-03: %s is none', async (wrong) => {
    expect(refusals(await add(officer, { link: wrong }))).toEqual([['INVALID_INPUT', 'notALink']]);
  });

  test.each(['https://المغرب.example/', 'https://réforme.example/a', 'https://xn--rforme-bva.example/'])(
    'IN-03: %s is one, in our letters',
    async (right) => {
      expect((await add(officer, { link: right })).errors).toEqual([]);
    },
  );

  test('proves a measurement of its own card, and no part of another one', async () => {
    const [indicator] = (await cards.read(card)).indicators;
    const value = { indicator: indicator.id, version: indicator.version, value: 1, measuredOn: '2022-05-01' };
    expect((await cards.measure(officer, value)).errors).toEqual([]);
    const [measured]: { id: string }[] = await world.orm.em
      .fork()
      .execute('select id from measurement where indicator_id = ?', [indicator.id]);
    const measurement = measured!.id;
    const { data } = await add(officer, { link, measurement });
    expect(data.addEvidence.evidence.measurement).toEqual({ value: 1 });
    const [activity] = (await cards.read('ma-nap-2-c11')).activities;
    expect(refusals(await add(officer, { link, activity: activity.id }))).toEqual([
      ['NOT_FOUND', 'activity'],
    ]);
    const other = { commitment: 'ma-nap-2-c11', title, public: true, link, measurement };
    expect(refusals(await cards.addEvidence('secretariat', other))).toEqual([['NOT_FOUND', 'measurement']]);
    expect(refusals(await add(officer, { link, measurement, activity: activity.id }))).toEqual([
      ['INVALID_INPUT', 'duplicate'],
    ]);
  });
});

describe('a file', () => {
  test('is announced, and says where it is sent; nobody else sees it before it is available', async () => {
    const before = await asPublic();
    const { data, errors } = await add(officer, { file: { name: 'C:\\bureau\\تقرير.pdf', bytes: 5000 } });
    expect(errors).toEqual([]);
    const { evidence } = data.addEvidence;
    expect(evidence).toMatchObject({ state: 'SENDING', fileName: 'تقرير.pdf', bytes: 5000, received: 0 });
    expect(evidence.sendTo).toBe(`/staff/evidence/${evidence.id}`);
    expect(await asPublic()).toEqual(before);
  });

  test.each([
    ['with nothing in it', { name: 'x.pdf', bytes: 0 }, ['INVALID_INPUT', 'outOfRange']],
    ['of half a byte', { name: 'x.pdf', bytes: 1.5 }, ['INVALID_INPUT', 'outOfRange']],
    ['of a terabyte', { name: 'x.pdf', bytes: 1e12 }, ['LIMIT_EXCEEDED', 'tooHeavy']],
    [
      'with a name that reads backwards',
      { name: 'gpj.\u202Efdp', bytes: 9 },
      ['INVALID_INPUT', 'controlCharacter'],
    ],
    ['with a NUL in its name', { name: 'a\u0000b', bytes: 9 }, ['INVALID_INPUT', 'controlCharacter']],
    ...['\n', '\r\n', '\t', '\u2028', '\u2029'].map((sign): [string, object, string[]] => [
      `whose name goes on behind ${JSON.stringify(sign)}`,
      { name: `a${sign}X: y.png`, bytes: 9 },
      ['INVALID_INPUT', 'controlCharacter'],
    ]),
    ['with an endless name', { name: 'x'.repeat(4000), bytes: 9 }, ['LIMIT_EXCEEDED', 'tooLong']],
    ['with folders for a name', { name: '../../', bytes: 9 }, ['INVALID_INPUT', 'missing']],
  ])('FI-03: %s is refused', async (_, file, why) => {
    expect(refusals(await add(officer, { file }))).toEqual([why]);
  });

  test('or a link, not both and not neither', async () => {
    expect(refusals(await add(officer, { link, file: { name: 'x.pdf', bytes: 9 } }))).toEqual([
      ['INVALID_INPUT', 'duplicate'],
    ]);
    expect(refusals(await add(officer, {}))).toEqual([['INVALID_INPUT', 'missing']]);
  });

  test('FI-07: is sent with at most 19 others of the same person', async () => {
    const send = () =>
      cards.addEvidence('secretariat', { commitment: 'ma-nap-2-c09', title, public: false, file });
    const file = { name: 'x.pdf', bytes: 9 };
    const answers = [];
    for (let sent = 0; sent < 21; sent++) answers.push(refusals(await send()));
    expect(answers.filter((answer) => answer.length === 0)).toHaveLength(20);
    expect(answers.at(-1)).toEqual([['LIMIT_EXCEEDED', 'tooMany']]);
  });
});

describe('who', () => {
  test("is the institution's own officer or the secretariat, on a card that is followed", async () => {
    expect(refusals(await add('officer.health', { link }))).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(refusals(await add('member.civil', { link }))).toEqual([['NOT_ALLOWED', 'role']]);
    const draft = await cards.draft('Un brouillon');
    const early = { commitment: draft.reference, title, public: true, link };
    expect(refusals(await cards.addEvidence('officer.justice', early))).toEqual([['WRONG_STATE', 'frozen']]);
    const past = { commitment: 'ma-nap-1-c09', title, public: true, link };
    expect(refusals(await cards.addEvidence('secretariat', past))).toEqual([['STAGE_CLOSED', null]]);
    const unknown = { commitment: 'ma-nap-2-c99', title, public: true, link };
    expect(refusals(await cards.addEvidence(officer, unknown))).toEqual([['NOT_FOUND', null]]);
  });

  test('reads what is not public: its institution, the committee and the secretariat', async () => {
    const count = async (account: string) =>
      (await world.as(account).run(`{ commitment(reference: "${card}") { evidence { id } } }`)).data
        .commitment.evidence.length;
    const shown = (await asPublic()).length;
    for (const account of [officer, 'member.civil', 'secretariat'])
      expect(await count(account)).toBeGreaterThan(shown);
    for (const account of ['officer.health', 'admin']) expect(await count(account)).toBe(shown);
  });
});

describe('evidence that stands', () => {
  test('is renamed, hidden and taken away by the version seen; the audit keeps it', async () => {
    const { id, version } = await cards.prove(officer, card);
    const hidden = await cards.updateEvidence(officer, {
      id,
      version,
      title: { fr: 'Autre' },
      public: false,
    });
    expect(hidden.data.updateEvidence.evidence).toMatchObject({
      title: { fr: 'Autre' },
      public: false,
      version: 2,
    });
    const late = { id, version };
    expect(refusals(await cards.updateEvidence(officer, { ...late, public: true }))).toEqual([
      ['STALE_VERSION', 'version'],
    ]);
    expect(refusals(await cards.withdrawEvidence(officer, late))).toEqual([['STALE_VERSION', 'version']]);
    expect(refusals(await cards.withdrawEvidence('officer.health', late))).toEqual([
      ['NOT_ALLOWED', 'notYours'],
    ]);
    const { data, errors } = await cards.withdrawEvidence(officer, { id, version: 2 });
    expect(errors).toEqual([]);
    expect(data.withdrawEvidence.commitment.evidence).not.toContainEqual({ id });
    expect(refusals(await cards.withdrawEvidence(officer, { id, version: 3 }))).toEqual([
      ['NOT_FOUND', null],
    ]);
    const kept = await world.orm.em
      .fork()
      .execute(
        `select operation from audit_event where operation like '%vidence' and outcome = 'DONE' order by at desc limit 2`,
      );
    expect(kept).toEqual([
      { operation: 'Mutation.withdrawEvidence' },
      { operation: 'Mutation.updateEvidence' },
    ]);
  });

  test('one statement reads the evidence of many cards', async () => {
    const ask = (first: number) =>
      world.statements(() =>
        world.public.run(
          `{ commitments(first: ${first}) { edges { node { evidence { id activity { id } } } } } }`,
        ),
      );
    expect(await ask(20)).toBe(await ask(30));
  });
});
