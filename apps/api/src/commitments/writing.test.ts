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

const seenOf = ({ reference, version }: { reference: string; version: number }) => ({ reference, version });

describe('a card is begun', () => {
  const card = { plan: 'ma-nap-3', leadInstitution: 'justice', title: { fr: 'Audiences ouvertes' } };

  test('by an officer for the own institution, with the next draft number', async () => {
    const first = await cards.draft('Une première fiche');
    expect(first).toMatchObject({
      state: 'DRAFT',
      number: null,
      draftReference: first.reference,
      title: { fr: 'Une première fiche', original: 'FR' },
      leadInstitution: { reference: 'justice' },
    });
    expect(first.reference).toMatch(/^ma-nap-3-d\d\d$/u);
    const next = await cards.draft('Une seconde fiche');
    expect(Number(next.reference.slice(-2))).toBe(Number(first.reference.slice(-2)) + 1);
  });

  test('once, however often the same request comes', async () => {
    const input = { ...card, idempotencyKey: 'twice' };
    const one = await cards.create('officer.justice', input);
    expect((await cards.create('officer.justice', input)).data).toEqual(one.data);
    const other = { ...input, title: { fr: 'Autre' } };
    expect(refusals(await cards.create('officer.justice', other))).toEqual([
      ['CONFLICTING_KEY', 'idempotencyKey'],
    ]);
  });

  test('by nobody else, in no other stage, and not without a title that fits', async () => {
    const refused = async (account: string, more: object) =>
      refusals(await cards.create(account, { ...card, ...more }));
    expect(await refused('officer.health', {})).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(await refused('member.civil', {})).toEqual([['NOT_ALLOWED', 'role']]);
    expect(await refused('officer.justice', { plan: 'ma-nap-2' })).toEqual([['STAGE_CLOSED', null]]);
    expect(await refused('officer.justice', { plan: 'ma-nap-9' })).toEqual([['NOT_FOUND', 'plan']]);
    expect(await refused('secretariat', { area: 'nowhere' })).toEqual([['NOT_FOUND', 'area']]);
    expect(await refused('secretariat', { leadInstitution: 'nobody' })).toEqual([
      ['NOT_FOUND', 'leadInstitution'],
    ]);
    expect(await refused('officer.justice', { title: { fr: '   ' } })).toEqual([
      ['INVALID_INPUT', 'missing'],
    ]);
    expect(await refused('officer.justice', { title: { fr: 'x'.repeat(301) } })).toEqual([
      ['LIMIT_EXCEEDED', 'tooLong'],
    ]);
  });
});

describe('a card is written', () => {
  test('field by field, each replaced as a whole, the others untouched', async () => {
    const seen = seenOf(await cards.draft('À compléter'));
    const { data, errors } = await cards.update('officer.justice', {
      ...seen,
      problem: { fr: 'Un problème' },
      expectedResults: [{ fr: 'Un' }, { fr: ' ' }, { fr: 'Deux' }],
      contact: { position: { fr: 'Direction du projet' }, mailbox: 'projet@justice.example' },
      ogpValues: ['PARTICIPATION', 'TRANSPARENCY'],
      sdgs: [16, 5, 16],
    });
    expect(errors).toEqual([]);
    expect(data.updateCommitment.commitment).toMatchObject({
      version: seen.version + 1,
      title: { ar: null, fr: 'À compléter' },
      problem: { fr: 'Un problème' },
      expectedResults: [{ fr: 'Un' }, { fr: 'Deux' }],
      contact: { mailbox: 'projet@justice.example', position: { fr: 'Direction du projet' } },
      ogpValues: ['TRANSPARENCY', 'PARTICIPATION'],
      sdgs: [5, 16],
      missingLanguages: ['AR', 'EN'],
    });
    const cleared = { ...seen, version: seen.version + 1, problem: null, contact: null };
    const after = await cards.update('secretariat', cleared);
    expect(after.data.updateCommitment.commitment).toMatchObject({
      problem: null,
      contact: null,
      sdgs: [5, 16],
    });
  });

  test('only by its institution and the secretariat; what one does not see is not there', async () => {
    const input = { ...seenOf(await cards.draft('Réservée')), title: { fr: 'Prise' } };
    const refused = async (account: string, given: object) =>
      refusals(await cards.update(account, { ...given }));
    expect(await refused('officer.health', input)).toEqual([['NOT_FOUND', null]]);
    expect(await refused('member.civil', input)).toEqual([['NOT_ALLOWED', 'role']]);
    expect(await refused('admin', input)).toEqual([['NOT_ALLOWED', 'role']]);
    const adopted = { reference: 'ma-nap-2-c11', version: 1, contact: null };
    expect(await refused('officer.health', adopted)).toEqual([['NOT_ALLOWED', 'notYours']]);
    expect(await refused('officer.justice', { ...input, reference: 'ma-nap-3-d99' })).toEqual([
      ['NOT_FOUND', null],
    ]);
  });

  test('with values that can be', async () => {
    const seen = seenOf(await cards.draft('À vérifier'));
    const refused = async (fields: object) =>
      refusals(await cards.update('officer.justice', { ...seen, ...fields }));
    expect(await refused({ title: null })).toEqual([['INVALID_INPUT', 'missing']]);
    expect(await refused({ sdgs: [18] })).toEqual([['INVALID_INPUT', 'outOfRange']]);
    expect(await refused({ startsOn: '2025-02-01', endsOn: '2025-01-31' })).toEqual([
      ['INVALID_INPUT', 'endBeforeStart'],
    ]);
    expect(await refused({ contact: { mailbox: 'nobody' } })).toEqual([['INVALID_INPUT', 'contact.mailbox']]);
    expect(await refused({ title: { fr: 'retour\u202Eenvers' } })).toEqual([
      ['INVALID_INPUT', 'controlCharacter'],
    ]);
    expect((await cards.read(seen.reference)).version).toBe(seen.version);
  });

  test('no more once it is adopted; its contact still is', async () => {
    const { commitments } = (
      await world.public.run(
        '{ commitments(filter: {plan: "ma-nap-2", leadInstitution: "justice"}) { edges { node { reference } } } }',
      )
    ).data;
    const seen = seenOf(await cards.read(commitments.edges[0].node.reference));
    expect(refusals(await cards.update('officer.justice', { ...seen, title: { fr: 'Autre' } }))).toEqual([
      ['WRONG_STATE', 'frozen'],
    ]);
    const contact = { mailbox: 'contact@justice.example' };
    expect(refusals(await cards.update('officer.justice', { ...seen, contact }))).toEqual([]);
  });
});

describe('activities', () => {
  test('are added at the end; a month stands as its first and its last day', async () => {
    const card = await cards.draft('Avec activités');
    const month = {
      startsOn: '2025-02-10',
      endsOn: '2025-02-10',
      startPrecision: 'MONTH',
      endPrecision: 'MONTH',
    };
    const input = { commitment: card.reference, version: card.version, title: { fr: 'Publier' }, ...month };
    const { data, errors } = await cards.addActivity('officer.justice', input);
    expect(errors).toEqual([]);
    const { activity, commitment } = data.addActivity;
    expect(activity).toMatchObject({
      ordinal: 1,
      startsOn: '2025-02-01',
      endsOn: '2025-02-28',
      percent: null,
    });
    expect(commitment).toMatchObject({ version: card.version + 1, activityCount: 1 });

    const changed = { id: activity.id, version: 1, endsOn: '2025-03-15', endPrecision: 'DAY' };
    const answer = (await cards.updateActivity('officer.justice', changed)).data.updateActivity;
    expect(answer.activity).toMatchObject({
      title: { fr: 'Publier' },
      startsOn: '2025-02-01',
      endsOn: '2025-03-15',
      endPrecision: 'DAY',
      version: 2,
    });
    // Whoever is writing the card's text meanwhile has lost nothing.
    expect(answer.commitment.version).toBe(card.version + 1);
    expect(refusals(await cards.updateActivity('officer.justice', changed))).toEqual([
      ['STALE_VERSION', 'version'],
    ]);
    const back = { id: activity.id, version: 2, endsOn: '2025-01-15' };
    expect(refusals(await cards.updateActivity('officer.justice', back))).toEqual([
      ['INVALID_INPUT', 'endBeforeStart'],
    ]);
    expect(refusals(await cards.updateActivity('officer.health', back))).toEqual([['NOT_FOUND', null]]);
  });

  test('never end before they start, nor join a card that is not yours, frozen or changed meanwhile', async () => {
    const card = await cards.draft('Refus');
    const input = { commitment: card.reference, version: card.version, title: { fr: 'X' } };
    const refused = async (account: string, more: object) =>
      refusals(await cards.addActivity(account, { ...input, ...more }));
    const turned = { startsOn: '2025-03-01', endsOn: '2025-02-01' };
    expect(await refused('officer.justice', turned)).toEqual([['INVALID_INPUT', 'endBeforeStart']]);
    expect(await refused('officer.justice', { version: 7 })).toEqual([['STALE_VERSION', 'version']]);
    expect(await refused('officer.health', {})).toEqual([['NOT_FOUND', null]]);
    const adopted = { commitment: 'ma-nap-2-c13', version: 1 };
    expect(await refused('officer.education', adopted)).toEqual([['WRONG_STATE', 'frozen']]);
  });

  test('whose source prints an end before the start are kept and flagged', async () => {
    const { data } = await world.public.run(
      '{ commitment(reference: "ma-nap-2-c19") { activities { ordinal datesDisagree startsOn endsOn } } }',
    );
    const turned = data.commitment.activities.filter((one: { datesDisagree: boolean }) => one.datesDisagree);
    expect(turned).toEqual([
      { ordinal: 6, datesDisagree: true, startsOn: '2021-12-01', endsOn: '2021-06-30' },
    ]);
  });
});
