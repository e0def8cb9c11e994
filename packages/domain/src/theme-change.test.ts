import { expect, test } from 'vitest';
import { proposalStates } from './proposal-states.js';
import { cast, submitted } from './testing-cast.js';
import { checkThemeChange } from './theme-change.js';

test('a theme is changed while the proposal is under study, by whoever screens it', () => {
  const open = proposalStates.filter(
    (state) => checkThemeChange(cast.memberCivil, { ...submitted, state }).ok,
  );
  expect(open).toEqual([
    'SUBMITTED',
    'AWAITING_AUTHOR',
    'REFERRED',
    'REFUSAL_PROPOSED',
    'ADMISSIBLE',
    'ASSIGNED',
  ]);
  expect([
    checkThemeChange(cast.officer, submitted),
    checkThemeChange(cast.memberCivil, { ...submitted, recused: true }),
    checkThemeChange(cast.secretariat, { ...submitted, recused: true }),
    checkThemeChange(cast.secretariat, submitted),
    checkThemeChange(cast.memberCivil, { ...submitted, openStages: ['IMPLEMENTATION'] }),
  ]).toMatchObject([
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } } },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } },
    { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } },
    { ok: true },
    { refusal: { code: 'STAGE_CLOSED' } },
  ]);
});
