import { expect, test } from 'vitest';
import { proposalStates } from './proposal-states.js';
import { checkSplit, fewestIdeas, mostIdeas } from './splitting.js';
import { cast, submitted } from './testing-cast.js';

const whole = { ...submitted, hasParts: false };

test('what waits for screening is split once, by whoever screens it', () => {
  expect(
    proposalStates.filter((state) => checkSplit(cast.memberCivil, { ...whole, state }, fewestIdeas).ok),
  ).toEqual(['SUBMITTED']);
  expect([
    checkSplit(cast.memberCivil, whole, mostIdeas),
    checkSplit(cast.secretariat, whole, fewestIdeas),
    checkSplit(cast.officer, whole, fewestIdeas),
    checkSplit(cast.memberCivil, { ...whole, recused: true }, fewestIdeas),
    checkSplit(cast.secretariat, { ...whole, recused: true }, fewestIdeas),
    checkSplit(cast.memberCivil, { ...whole, hasParts: true }, fewestIdeas),
    checkSplit(cast.memberCivil, { ...whole, openStages: ['IMPLEMENTATION'] }, fewestIdeas),
    checkSplit(cast.memberCivil, whole, fewestIdeas - 1),
    checkSplit(cast.memberCivil, whole, mostIdeas + 1),
  ]).toMatchObject([
    { ok: true, value: 'MEMBER' },
    { ok: true, value: 'SECRETARIAT' },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } } },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } },
    { refusal: { code: 'WRONG_STATE', facts: { why: 'alreadySplit' } } },
    { refusal: { code: 'STAGE_CLOSED' } },
    { refusal: { code: 'INVALID_INPUT', field: 'ideas' } },
    { refusal: { code: 'INVALID_INPUT', field: 'ideas' } },
  ]);
});
