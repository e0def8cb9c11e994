import { expect, test } from 'vitest';
import { proposalStates } from './proposal-states.js';
import { checkPublication, languagesToWrite, outcomeOf, translateJustification } from './publication.js';
import { maskedWorkflowState, publicState, publicStates } from './public-state.js';
import { outcomeDecisions } from './outcomes.js';
import { cast, french } from './testing-cast.js';
import { printTable } from './testing-table.js';

const refused = {
  state: 'INADMISSIBLE',
  outcomePublished: false,
  outcome: null,
  answers: [],
  embargoedUntil: null,
} as const;

test('what the public sees of each state', async () => {
  const rows = proposalStates.map((state) => {
    const outcome = outcomeOf(state, null);
    const published = outcome === null ? '' : publicState({ state, publishedOutcome: outcome });
    return [state, publicState({ state, publishedOutcome: null }), published];
  });
  await expect(
    printTable('What the public sees', ['state', 'before publication', 'once published'], rows),
  ).toMatchFileSnapshot('../tables/public-state.md');
});

test('a published outcome stands while the proposal is reopened, a withdrawal shows at once', () => {
  expect(publicState({ state: 'SUBMITTED', publishedOutcome: 'INADMISSIBLE' })).toBe('INADMISSIBLE');
  expect(publicState({ state: 'WITHDRAWN', publishedOutcome: 'INADMISSIBLE' })).toBe('WITHDRAWN');
  expect(publicState({ state: 'RETAINED', publishedOutcome: 'PARTLY_RETAINED' })).toBe('RETAINED');
});

test('the masked workflow state says no more than the public one', () => {
  for (const state of publicStates) {
    const masked = maskedWorkflowState[state];
    const again = publicState({ state: masked, publishedOutcome: outcomeOf(masked, null) });
    expect(again).toBe(state === 'UNDER_STUDY' ? 'RECEIVED' : state);
  }
});

test('the secretariat publishes, but not what the same person decided alone', () => {
  const check = (actor: (typeof cast)['secretariat'], deciders: string[]) =>
    checkPublication(actor, { ...refused, deciders });
  expect(check(cast.secretariat, ['secretariat-1'])).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'decidedAlone' } },
  });
  expect(check(cast.secretariat2, ['secretariat-1']).ok).toBe(true);
  expect(check(cast.secretariat, ['secretariat-1', 'civil-1']).ok).toBe(true);
  expect(check(cast.memberCivil, ['public-1'])).toMatchObject({ refusal: { facts: { why: 'role' } } });
});

test('only what is decided and not yet published is published', () => {
  const check = (facts: Partial<Parameters<typeof checkPublication>[1]>) =>
    checkPublication(cast.secretariat, { ...refused, deciders: ['civil-1', 'public-1'], ...facts });
  expect(check({}).ok).toBe(true);
  expect(check({ state: 'ASSIGNED' })).toMatchObject({ refusal: { facts: { why: 'nothingToPublish' } } });
  expect(check({ embargoedUntil: '2026-12-10T09:00:00.000Z' })).toMatchObject({
    refusal: { code: 'WRONG_STATE', facts: { why: 'embargoed', until: '2026-12-10T09:00:00.000Z' } },
  });
  expect(check({ outcomePublished: true })).toMatchObject({
    refusal: { facts: { why: 'outcomePublished' } },
  });
});

test('retained in part is the lead’s word, and incorporated stays incorporated', () => {
  expect(outcomeOf('RETAINED', 'PARTLY_RETAINED')).toBe('PARTLY_RETAINED');
  expect(outcomeOf('RETAINED', 'RETAINED')).toBe('RETAINED');
  expect(outcomeOf('INCORPORATED', 'PARTLY_RETAINED')).toBe('INCORPORATED');
  expect(outcomeOf('SUBMITTED', null)).toBeNull();
});

const explained = {
  ar: 'شرح كاف للجميع',
  fr: 'Une explication',
  en: 'An explanation',
  original: 'ar',
} as const;

test('what is decided against a proposal, or retains a part, is published in every language or not at all', () => {
  expect(
    Object.fromEntries(
      outcomeDecisions.map((decision) => [
        decision,
        languagesToWrite({ decision, justification: french('Hors sujet') }).join(' '),
      ]),
    ),
  ).toEqual({
    RETAINED: '',
    PARTLY_RETAINED: 'ar en',
    NOT_RETAINED: 'ar en',
    INADMISSIBLE: 'ar en',
    GROUPED: '',
    INCORPORATED: '',
    NOT_INCLUDED: 'ar en',
  });
  for (const [justification, languages] of [
    [null, 'ar, fr, en'],
    [{ ...explained, en: ' … ' }, 'en'],
  ] as const)
    expect(
      checkPublication(cast.secretariat, {
        ...refused,
        deciders: ['civil-1'],
        outcome: { decision: 'INADMISSIBLE', justification },
      }),
    ).toMatchObject({
      refusal: { code: 'WRONG_STATE', facts: { why: 'languageMissing', languages } },
    });
  expect(
    checkPublication(cast.secretariat, {
      ...refused,
      deciders: ['civil-1'],
      outcome: { decision: 'INADMISSIBLE', justification: explained },
    }).ok,
  ).toBe(true);
});

test('it waits for the answers that would be public with it, in the order of the languages', () => {
  const answer = (decision: 'RETAINED' | 'NOT_RETAINED', justification: typeof explained | null) => ({
    decision,
    justification,
  });
  const check = (...answers: Parameters<typeof checkPublication>[1]['answers'][number][]) =>
    checkPublication(cast.secretariat, { ...refused, state: 'RETAINED', deciders: ['officer-1'], answers });
  expect(check(answer('RETAINED', null), answer('NOT_RETAINED', explained)).ok).toBe(true);
  expect(
    check(
      { decision: 'NOT_RETAINED', justification: { ...explained, en: null } },
      { decision: 'PARTLY_RETAINED', justification: { ...explained, ar: null } },
    ),
  ).toMatchObject({ refusal: { facts: { why: 'languageMissing', languages: 'ar, en' } } });
});

test('a justification is translated, never rewritten, by the committee and its secretariat', () => {
  const facts = {
    pending: { decision: 'INADMISSIBLE', justification: french('Hors sujet.') },
    outcomePublished: false,
    recused: false,
  } as const;
  const given = { ...explained, fr: null };
  expect(translateJustification(cast.memberCivil, facts, given)).toEqual({
    ok: true,
    value: { ar: explained.ar, fr: 'Hors sujet.', en: explained.en, original: 'fr' },
  });
  const translate = (more: object, actor: Parameters<typeof translateJustification>[0]) =>
    translateJustification(actor, { ...facts, ...more }, given);
  const { secretariat, memberCivil, officer } = cast;
  expect(translate({}, secretariat).ok).toBe(true);
  expect([
    translate({}, officer),
    translate({ recused: true }, memberCivil),
    translate({ recused: true }, secretariat),
    translate({ pending: null }, secretariat),
    translate({ pending: null, outcomePublished: true }, secretariat),
    translateJustification(secretariat, facts, explained),
    translateJustification(secretariat, facts, french(' ')),
  ]).toMatchObject([
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } } },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } },
    { refusal: { code: 'WRONG_STATE', facts: { why: 'nothingToPublish' } } },
    { refusal: { code: 'WRONG_STATE', facts: { why: 'outcomePublished' } } },
    { refusal: { code: 'INVALID_INPUT', field: 'justification.fr', facts: { why: 'frozen' } } },
    { refusal: { code: 'INVALID_INPUT', field: 'justification', facts: { why: 'missing' } } },
  ]);
});
