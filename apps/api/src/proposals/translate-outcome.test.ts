import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const { fr, ar, en } = explained;
const inFrench = { fr };

const translateDocument = `mutation ($input: TranslateOutcomeInput!) { translateOutcome(input: $input) { proposal {
  version pendingOutcome { missingLanguages justification { ar fr en original } } } } }`;
const translate = async (account: string, reference: string, justification: object, more: object = {}) => {
  const { version } = await steps.read(reference);
  return world.as(account).run(translateDocument, { input: { reference, version, justification, ...more } });
};
const refusedIn = async (reason: object) => {
  const reference = steps.fresh();
  await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', { reasonCode: 'ALREADY_DONE', reason });
  await steps.decide('member.public', reference, 'CONFIRM_REFUSAL');
  return reference;
};
const answeredIn = async (action: string, justification: object) => {
  const reference = await steps.assigned('justice');
  await steps.answer('officer.justice', reference, 'justice', action, { justification });
  return reference;
};
const publish = async (reference: string) =>
  (await steps.publish('secretariat', reference)).data.publishOutcomes.results[0];
const why = (languages: string) => ({
  published: false,
  refusal: {
    code: 'WRONG_STATE',
    facts: [
      { name: 'why', value: 'languageMissing' },
      { name: 'languages', value: languages },
    ],
  },
});

describe('an outcome is published in every language it has to be explained in', () => {
  const prepared: [string, () => Promise<string>][] = [
    ['a refusal', () => refusedIn(inFrench)],
    ['what is retained in part', () => answeredIn('PARTLY_RETAIN', inFrench)],
    ['what is not retained', () => answeredIn('NOT_RETAIN', inFrench)],
  ];
  test.each(prepared)('%s: blocked until the last one is written', async (_what, prepare) => {
    const reference = await prepare();
    expect(await publish(reference)).toMatchObject(why('ar, en'));
    await translate('secretariat', reference, { ar });
    expect(await publish(reference)).toMatchObject(why('en'));
    await translate('member.civil2', reference, { en });
    expect(await publish(reference)).toMatchObject({ published: true });
    const { data } = await world.public.run(
      `{ proposal(reference: "${reference}") { outcome { justification { ar fr en original } }
         timeline { reason { ar en } } assignments { justification { ar fr en } } } }`,
    );
    const { outcome, timeline, assignments } = data.proposal;
    expect(outcome.justification).toEqual({ ar, fr, en, original: 'FR' });
    const told = timeline.flatMap((entry: { reason: unknown }) => entry.reason ?? []);
    expect(new Set(told)).toEqual(new Set([{ ar, en }]));
    for (const { justification } of assignments) expect(justification).toEqual({ ar, fr, en });
  });

  test('in a lot, one that lacks a language keeps no other back', async () => {
    const [whole, lacking] = [await refusedIn(explained), await refusedIn({ ar, en })];
    const { data } = await steps.publish('secretariat', whole, lacking);
    expect(data.publishOutcomes.results).toMatchObject([{ published: true }, why('fr')]);
  });

  test('what needs no explanation needs no translation', async () => {
    const reference = await answeredIn('RETAIN', inFrench);
    expect(await publish(reference)).toMatchObject({ published: true });
  });
});

describe('an institution’s answer beside the lead’s', () => {
  const beside = async () => {
    const reference = await steps.assigned('justice', ['health']);
    await steps.answer('officer.justice', reference, 'justice', 'RETAIN', { justification: inFrench });
    await steps.answer('officer.health', reference, 'health', 'NOT_RETAIN', { justification: inFrench });
    const { data } = await world
      .as('secretariat')
      .run(`{ proposal(reference: "${reference}") { assignments { id missingLanguages } } }`);
    const [lead, other] = data.proposal.assignments;
    return { reference, lead, other };
  };

  test('keeps the outcome back until it is written in every language', async () => {
    const { reference, lead, other } = await beside();
    expect([lead.missingLanguages, other.missingLanguages]).toEqual([[], ['AR', 'EN']]);
    expect(await publish(reference)).toMatchObject(why('ar, en'));
    const answer = await translate('member.civil2', reference, { ar, en }, { assignment: other.id });
    expect(answer.errors).toEqual([]);
    expect(await publish(reference)).toMatchObject({ published: true });
    const { data } = await world.public.run(
      `{ proposal(reference: "${reference}") { assignments { decision justification { ar fr en } } } }`,
    );
    expect(data.proposal.assignments[1]).toEqual({ decision: 'NOT_RETAINED', justification: { ar, fr, en } });
  });

  test('is translated while it waits only, and as one of this proposal’s', async () => {
    const { reference, other } = await beside();
    const elsewhere = await beside();
    for (const assignment of ['no id', elsewhere.other.id])
      expect((await translate('secretariat', reference, { ar }, { assignment })).errors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    await translate('secretariat', reference, { ar, en }, { assignment: other.id });
    await publish(reference);
    expect(
      (await translate('secretariat', reference, { ar }, { assignment: other.id })).errors,
    ).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'outcomePublished' } }]);
    expect(
      (await translate('officer.health', reference, { ar }, { assignment: other.id })).errors,
    ).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'role' } }]);
  });
});

describe('translating', () => {
  test('shows what is still missing, and leaves what was written first', async () => {
    const reference = await refusedIn(inFrench);
    const { data } = await translate('secretariat', reference, { ar });
    expect(data.translateOutcome.proposal.pendingOutcome).toEqual({
      missingLanguages: ['EN'],
      justification: { ar, fr, en: null, original: 'FR' },
    });
    expect((await translate('secretariat', reference, { fr: `${fr} Mais` })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'justification.fr', facts: { why: 'frozen' } },
    ]);
    expect((await translate('secretariat', reference, { en: ' ' })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'justification' },
    ]);
    expect((await translate('secretariat', reference, { en }, { version: 1 })).errors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
  });

  test('ends with the publication, and begins with a decision', async () => {
    const [published, undecided] = [await refusedIn(explained), steps.fresh()];
    await publish(published);
    for (const [reference, ground] of [
      [published, 'outcomePublished'],
      [undecided, 'nothingToPublish'],
    ] as const)
      expect((await translate('secretariat', reference, { en })).errors).toMatchObject([
        { code: 'WRONG_STATE', facts: { why: ground } },
      ]);
  });

  test('is not for somebody recused, nor for an institution', async () => {
    const reference = await refusedIn(inFrench);
    await world
      .as('member.public2')
      .run(`mutation ($input: RecuseInput!) { recuse(input: $input) { proposal { reference } } }`, {
        input: { proposal: reference, ground: 'Mon service.' },
      });
    for (const [account, ground] of [
      ['member.public2', 'recused'],
      ['officer.justice', 'role'],
      ['admin', 'role'],
    ] as const)
      expect((await translate(account, reference, { en })).errors).toMatchObject([
        { code: 'NOT_ALLOWED', facts: { why: ground } },
      ]);
  });
});
