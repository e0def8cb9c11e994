import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { draftSteps } from './testing-drafts.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let drafts: ReturnType<typeof draftSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  drafts = draftSteps(world);
});
afterAll(() => world.close());

describe('before adoption', () => {
  test('what is typed is on the card at once; the other languages of a text stay as they are', async () => {
    const { reference } = await cards.draft('Titre', { title: { fr: 'Titre', ar: 'عنوان' } });
    const { data, errors } = await drafts.save('officer.justice', reference, [
      { field: 'title.fr', base: 'Titre', value: 'Titre nouveau ' },
      { field: 'problem.ar', value: 'مشكل' },
      { field: 'contact.position.fr', value: 'Chef de division' },
      { field: 'contact.mailbox', value: 'gouvernement.ouvert@example.ma' },
      { field: 'sdgs', base: [], value: [16, 4, 16] },
      { field: 'additionalInformation.fr', value: 'Budget : 2 MDH' },
      { field: 'startsOn', value: '2024-02-01' },
      { field: 'endsOn', value: '2026-12-31' },
      { field: 'expectedResults', base: [], value: [{ fr: 'Un portail' }, { fr: ' ' }] },
    ]);
    expect(errors).toEqual([]);
    expect(data.saveDraft).toMatchObject({
      saved: expect.arrayContaining([
        'title.fr',
        'problem.ar',
        'contact.mailbox',
        'expectedResults',
        'endsOn',
      ]),
      conflicts: [],
      commitment: {
        title: { fr: 'Titre nouveau', ar: 'عنوان', en: null },
        problem: { ar: 'مشكل', fr: null },
        contact: { mailbox: 'gouvernement.ouvert@example.ma', position: { fr: 'Chef de division' } },
        sdgs: [4, 16],
        additionalInformation: { fr: 'Budget : 2 MDH' },
        startsOn: '2024-02-01',
        endsOn: '2026-12-31',
        expectedResults: [{ fr: 'Un portail' }],
        draft: null,
      },
    });
  });

  test('two people on different fields keep both; on the same one the second is told both sides', async () => {
    const { reference } = await cards.draft('Ensemble');
    await drafts.save('secretariat', reference, [{ field: 'title.fr', base: 'Ensemble', value: 'Le mien' }]);
    const second = await drafts.save('officer.justice', reference, [
      { field: 'title.fr', base: 'Ensemble', value: 'Le tien' },
      { field: 'problem.fr', value: 'Un problème' },
    ]);
    expect(second.data.saveDraft).toMatchObject({
      saved: ['problem.fr'],
      conflicts: [
        {
          field: 'title.fr',
          base: 'Ensemble',
          yours: 'Le tien',
          current: 'Le mien',
          by: 'كتابة اللجنة 1',
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
        },
      ],
      commitment: { title: { fr: 'Le mien' }, problem: { fr: 'Un problème' } },
    });
    const again = await drafts.save('officer.justice', reference, [
      { field: 'title.fr', base: 'Le mien', value: 'Le nôtre' },
    ]);
    expect(again.data.saveDraft).toMatchObject({
      conflicts: [],
      commitment: { title: { fr: 'Le nôtre' } },
    });
  });

  test('a text may not lose its last word where one is needed, and nothing of that save is kept', async () => {
    const { reference } = await cards.draft('Nécessaire');
    const { errors } = await drafts.save('officer.justice', reference, [
      { field: 'problem.fr', value: 'Écrit' },
      { field: 'title.fr', base: 'Nécessaire', value: '' },
    ]);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', field: 'title', facts: { why: 'missing' } }]);
    expect((await cards.read(reference)).problem).toBeNull();
  });
});

describe('from adoption on', () => {
  const card = 'ma-nap-2-c13';
  const officer = 'officer.education';
  const half = { status: 'IN_PROGRESS', percent: 50, reportedOn: '2022-06-30', note: { fr: 'À mi-chemin' } };

  test('it stands in the working draft, shared by those who may write, and the card has not changed', async () => {
    const before = await drafts.read('secretariat', card);
    const report = `reports.${before.activities[0].id}`;
    const { data, errors } = await drafts.save(officer, card, [
      { field: report, base: null, value: half },
      { field: `measurements.${before.indicators[0].id}`, value: { value: 12.5, measuredOn: '2022-06-30' } },
      { field: 'narrative.fr', value: 'Le portail avance.' },
    ]);
    expect(errors).toEqual([]);
    expect(data.saveDraft).toMatchObject({ versionBefore: null, versionAfter: 1 });
    expect(data.saveDraft.commitment.draft).toMatchObject({
      state: 'DRAFT',
      fields: expect.arrayContaining([
        expect.objectContaining({ field: report, base: null, value: half, changedSinceReturn: false }),
      ]),
      actions: [
        { action: 'SAVE', allowed: true },
        { action: 'DISCARD', allowed: true },
        { action: 'SEND', allowed: true },
      ],
    });
    const after = await drafts.read('secretariat', card);
    expect(after.draft.fields).toHaveLength(3);
    expect(after).toMatchObject({
      state: 'ADOPTED',
      version: before.version,
      updatedAt: before.updatedAt,
      activities: before.activities,
    });
    expect((await drafts.read('member.civil', card)).draft).toBeNull();
    expect((await drafts.read('officer.health', card)).draft).toBeNull();
    const open = await world.public.run(`{ commitment(reference: "${card}") { activities { percent } } }`);
    expect(JSON.stringify(open.data)).not.toContain('50');
    expect(
      await world.public.run(`{ commitment(reference: "${card}") { draft { id } } }`).catch(String),
    ).toMatch(/Cannot query field "draft"/u);
  });

  test('two people at one report: the second is told who wrote what and when; nothing is lost', async () => {
    const { activities } = await drafts.read('secretariat', card);
    const field = `reports.${activities[0].id}`;
    const done = { status: 'DELAYED', percent: 60, reportedOn: '2022-06-30', note: null };
    const stale = await drafts.save('secretariat', card, [
      { field, base: null, value: done },
      { field: 'narrative.ar', value: 'يتقدم العمل.' },
    ]);
    expect(stale.data.saveDraft).toMatchObject({
      saved: ['narrative.ar'],
      conflicts: [{ field, base: null, yours: done, current: half, by: expect.any(String) }],
    });
    const merged = await drafts.save('secretariat', card, [{ field, base: half, value: done }]);
    expect(merged.data.saveDraft.saved).toEqual([field]);
    const { draft } = await drafts.read(officer, card);
    // Nobody wrote between the two: who saw what the first left has seen all that stands now.
    const { versionAfter } = stale.data.saveDraft;
    expect(merged.data.saveDraft).toMatchObject({ versionBefore: versionAfter, versionAfter: draft.version });
    expect(draft.version).toBeGreaterThan(versionAfter);
    expect(draft.fields).toContainEqual({ field, value: { ...done }, by: 'كتابة اللجنة 1' });
  });

  test('a field put back to what stands on the card leaves the draft; the rest is thrown away on demand', async () => {
    await drafts.save(officer, card, [{ field: 'narrative.ar', base: 'يتقدم العمل.', value: null }]);
    const { draft } = await drafts.read(officer, card);
    expect(draft.fields.map(({ field }: { field: string }) => field)).not.toContain('narrative.ar');
    expect(refusals(await drafts.discard(officer, card, draft.version - 1))).toEqual([
      ['STALE_VERSION', 'version'],
    ]);
    const one = await drafts.discard(officer, card, draft.version, ['narrative.fr']);
    expect(one.data.discardDraft.commitment.draft.fields).toHaveLength(2);
    const all = await drafts.discard(officer, card, one.data.discardDraft.commitment.draft.version);
    expect(all.data.discardDraft.commitment.draft).toMatchObject({ state: 'DRAFT', fields: [] });
  });

  test('the text is frozen, others write nothing, and a path leads to a field of this card', async () => {
    const refused = async (who: string, field: string, value: unknown = 'x', base: unknown = null) =>
      refusals(await drafts.save(who, card, [{ field, base, value }]));
    expect(await refused(officer, 'solution.fr')).toEqual([['WRONG_STATE', 'frozen']]);
    expect(await refused('officer.health', 'narrative.fr')).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(await refused('member.civil', 'narrative.fr')).toEqual([['NOT_ALLOWED', 'role']]);
    expect(await refused(officer, 'risks.fr')).toEqual([['INVALID_INPUT', 'risks.fr']]);
    expect(await refused(officer, 'reports.nothing')).toEqual([['INVALID_INPUT', 'reports.nothing']]);
    const other = `reports.${(await drafts.read(officer, 'ma-nap-2-c14')).activities[0].id}`;
    expect(await refused(officer, other, half)).toEqual([['NOT_FOUND', other]]);
    const own = `reports.${(await drafts.read(officer, card)).activities[0].id}`;
    for (const wrong of [
      'half',
      { percent: 101 },
      { percent: '50' },
      { status: 'DONE' },
      { reportedOn: '2022-02-30' },
    ])
      expect(await refused(officer, own, wrong)).toEqual([['INVALID_INPUT', own]]);
    expect(await refused(officer, 'narrative.fr', 'x'.repeat(5001))).toEqual([['LIMIT_EXCEEDED', 'tooLong']]);
    const twice = await drafts.save(officer, card, [{ field: 'narrative.fr' }, { field: 'narrative.fr' }]);
    expect(refusals(twice)).toEqual([['INVALID_INPUT', 'duplicate']]);
  });

  test('sent again with the same key it has one effect, and the same answer', async () => {
    const send = () => drafts.save(officer, card, [{ field: 'narrative.fr', value: 'Une fois' }], 'key-1');
    const answers = [await send(), await send()];
    expect(answers.map(({ data }) => data.saveDraft.conflicts)).toEqual([[], []]);
    expect(answers[1]!.data.saveDraft.savedAt).toBe(answers[0]!.data.saveDraft.savedAt);
  });

  test('a supporting institution drafts the reports it carries, and reads the draft it works in', async () => {
    const reference = 'ma-nap-2-c20';
    const [theirs, others] = (await drafts.read('secretariat', reference)).activities;
    const read = readerOf(world.orm.em.fork());
    const health = sql`(select id from institution where reference = 'health')`;
    await sql`insert into commitment_institution (commitment_id, institution_id, role)
      select commitment_id, ${health}, 'SUPPORTING' from activity where id = ${theirs.id}`.execute(read);
    await sql`update activity set institution_id = ${health} where id = ${theirs.id}`.execute(read);
    const save = (field: string, value: unknown) =>
      drafts.save('officer.health', reference, [{ field, value }]);
    expect(refusals(await save(`reports.${theirs.id}`, half))).toEqual([]);
    expect(refusals(await save(`reports.${others.id}`, half))).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(refusals(await save('narrative.fr', 'x'))).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect((await drafts.read('officer.health', reference)).draft.fields).toHaveLength(1);
  });

  test('drafts of many cards are read in as many statements as of one', async () => {
    const ask = (first: number) =>
      world.statements(() =>
        world.as('secretariat').run(
          `query ($first: Int) { commitments(first: $first) { edges { node {
             draft { fields { field } comments { text { fr } } actions { action } } } } } }`,
          { first },
        ),
      );
    expect(await ask(100)).toBe(await ask(20));
  });
});
