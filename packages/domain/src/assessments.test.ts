import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAmendment, isAmendable } from './amendments.js';
import {
  checkAssessment,
  checkReply,
  completionCodes,
  roleOfVoice,
  voices,
  type GivenAssessment,
} from './assessments.js';
import { commitmentStates, type CommitmentFacts } from './commitment-table.js';
import type { Actor } from './roles.js';
import { cast, french } from './testing-cast.js';

const facts = {
  plan: 'ma-nap-2',
  state: 'IN_PROGRESS',
  institutions: ['budget', 'administration-reform'],
  today: '2024-06-30',
} as const;
const code: GivenAssessment = { voice: 'REVIEWER', completion: 'LIMITED', text: null, on: '2024-06-30' };
const view: GivenAssessment = {
  ...code,
  voice: 'CIVIL_SOCIETY',
  completion: null,
  text: french('Peu visible.'),
};

test('the reviewer of the plan gives codes, its monitor civil society’s view; nobody speaks for another', () => {
  expect(checkAssessment(cast.reviewer, code, facts)).toMatchObject({ value: 'REVIEWER' });
  expect(checkAssessment(cast.monitor, view, facts)).toMatchObject({ value: 'MONITOR' });
  const may = Object.entries(cast).flatMap(([name, actor]) =>
    voices.flatMap((voice) => (roleOfVoice(actor, voice, 'ma-nap-2') ? [`${name} ${voice}`] : [])),
  );
  expect(may).toEqual(['reviewer REVIEWER', 'monitor CIVIL_SOCIETY']);
  expect(checkAssessment(cast.reviewer, code, { ...facts, plan: 'ma-nap-3' })).toMatchObject({
    refusal: { code: 'NOT_ALLOWED' },
  });
});

test('whoever acts for an institution that carries a card out says nothing beside it in another voice', () => {
  const officerToo = (institution: string, voice: Actor): Actor => ({
    ...voice,
    memberships: [
      ...voice.memberships,
      { ...cast.otherOfficer.memberships[0]!, institutions: [institution] },
    ],
  });
  const own = { refusal: { code: 'NOT_ALLOWED', facts: { why: 'ownCommitment' } } };
  for (const institution of facts.institutions) {
    expect(checkAssessment(officerToo(institution, cast.reviewer), code, facts)).toMatchObject(own);
    expect(checkAssessment(officerToo(institution, cast.monitor), view, facts)).toMatchObject(own);
  }
  expect(checkAssessment(officerToo('justice', cast.reviewer), code, facts).ok).toBe(true);
});

test('a reviewer gives a code, civil society words; not for a day to come, not before adoption', () => {
  const why = (given: GivenAssessment, more: object = {}) =>
    checkAssessment(given.voice === 'REVIEWER' ? cast.reviewer : cast.monitor, given, { ...facts, ...more });
  expect(why({ ...code, completion: null })).toMatchObject({ refusal: { field: 'completion' } });
  expect(why({ ...view, text: french(' ') })).toMatchObject({ refusal: { field: 'text' } });
  expect(why({ ...code, on: '2024-07-01' })).toMatchObject({ refusal: { facts: { why: 'afterToday' } } });
  expect(why({ ...code, on: '2024-02-30' })).toMatchObject({ refusal: { facts: { why: 'notADay' } } });
  for (const state of commitmentStates)
    expect(why(code, { state }).ok).toBe(
      ['ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE'].includes(state),
    );
});

test('ambition and early results are the reviewer’s alone', () => {
  const codes = { ambition: 'MODEST', earlyResults: 'NO_NOTABLE' } as const;
  expect(checkAssessment(cast.reviewer, { ...code, ...codes }, facts)).toMatchObject({ value: 'REVIEWER' });
  expect(checkAssessment(cast.monitor, { ...view, ambition: 'MODEST' }, facts)).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', field: 'ambition' },
  });
});

test('only an officer of the institution that leads replies, and says something', () => {
  const replying = (institution: string) =>
    Object.entries(cast).flatMap(([name, actor]) =>
      checkReply(actor, institution, french('Nous corrigeons.')).ok ? [name] : [],
    );
  expect(replying('budget')).toEqual(['otherOfficer']);
  expect(replying('administration-reform')).toEqual(['officer']);
  expect(checkReply(cast.officer, 'budget', french('Oui.'))).toMatchObject({
    refusal: { facts: { why: 'notYours' } },
  });
  expect(checkReply(cast.officer, 'administration-reform', french(' '))).toMatchObject({
    refusal: { field: 'text' },
  });
});

test('whatever is given, only those two roles are ever accepted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(cast)),
      fc.record({
        voice: fc.constantFrom(...voices),
        completion: fc.constantFrom(null, ...completionCodes),
        text: fc.constantFrom(null, french('Vu.')),
        on: fc.constantFrom('2024-01-01', '2030-01-01'),
      }),
      (actor, given) => {
        const decided = checkAssessment(actor, given, facts);
        expect(!decided.ok || actor === cast.reviewer || actor === cast.monitor).toBe(true);
      },
    ),
  );
});

test('the adopted text is amended by the secretariat, while it is carried out, and only the text', () => {
  const card: CommitmentFacts = {
    state: 'ADOPTED',
    leadInstitution: 'digital-transition',
    supportingInstitutions: [],
    openStages: ['IMPLEMENTATION'],
    openActivities: 0,
    unansweredComments: 0,
    inRounds: false,
    unprovenActivities: [],
    availableEvidence: 0,
  };
  for (const state of commitmentStates)
    expect(checkAmendment(cast.secretariat, { ...card, state }).ok).toBe(
      state === 'ADOPTED' || state === 'IN_PROGRESS',
    );
  expect(checkAmendment(cast.officer, card)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  expect(checkAmendment(cast.secretariat, { ...card, openStages: ['CLOSED'] })).toMatchObject({
    refusal: { code: 'STAGE_CLOSED' },
  });
  const id = '01890000-0000-7000-8000-000000000001';
  expect(['title.fr', 'solution.ar', 'expectedResults', 'sdgs'].every(isAmendable)).toBe(true);
  expect(
    ['contact.mailbox', 'contact.position.fr', 'narrative.fr', `reports.${id}`, 'x'].some(isAmendable),
  ).toBe(false);
});
