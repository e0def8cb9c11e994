import { expect, test } from 'vitest';
import { roles } from './roles.js';
import { asksSecondFactor, signInStage } from './second-factor.js';

test('members, secretariat and administrators need a second factor, and nobody does in a demonstration', () => {
  const asked = (mode: 'demo' | 'production') =>
    roles.filter((role) => asksSecondFactor({ mode, roles: [role] }));
  expect(asked('production')).toEqual(['MEMBER', 'SECRETARIAT', 'ADMINISTRATOR']);
  expect(asked('demo')).toEqual([]);
  expect(asksSecondFactor({ mode: 'production', roles: ['OFFICER', 'MEMBER'] })).toBe(true);
  expect(asksSecondFactor({ mode: 'production', roles: [] })).toBe(false);
});

test.each([
  ['production', 'MEMBER', false, false, 'ENROLMENT'],
  ['production', 'MEMBER', true, false, 'SECOND_FACTOR'],
  ['production', 'MEMBER', true, true, 'COMPLETE'],
  // It was taken away in the meantime: what was shown before counts no more.
  ['production', 'MEMBER', false, true, 'ENROLMENT'],
  ['production', 'OFFICER', false, false, 'COMPLETE'],
  ['production', 'OFFICER', true, false, 'SECOND_FACTOR'],
  ['demo', 'MEMBER', false, false, 'COMPLETE'],
  ['demo', 'MEMBER', true, false, 'SECOND_FACTOR'],
] as const)('%s, %s, set up: %s, shown: %s: %s', (mode, role, enrolled, shown, stage) => {
  expect(signInStage({ mode, roles: [role], enrolled, shown })).toBe(stage);
});
