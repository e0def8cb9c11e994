import { expect, test } from 'vitest';
import {
  checkHeldOnce,
  checkMembership,
  checkOtherPerson,
  endOfMembership,
  membershipRules,
  membershipScopes,
  type NewMembership,
} from './membership-rules.js';
import { roles } from './roles.js';

const full = {
  institution: 'justice',
  college: 'CIVIL_SOCIETY',
  plan: 'ma-nap-2',
  meeting: 'ma-nap-2-m01',
  cycle: '3',
};
const bare: NewMembership = {
  role: 'SECRETARIAT',
  institution: null,
  college: null,
  plan: null,
  meeting: null,
  cycle: null,
  validFrom: '2026-01-01',
  validTo: null,
};

test('every role is accepted with exactly what it is held in', () => {
  for (const role of roles) {
    const needed = membershipScopes.filter((scope) => membershipRules[role][scope] === 'required');
    const fits = { ...bare, role, ...Object.fromEntries(needed.map((scope) => [scope, full[scope]])) };
    expect(checkMembership(fits), role).toEqual({ ok: true, value: null });

    for (const scope of needed) {
      expect(checkMembership({ ...fits, [scope]: null }), `${role} without ${scope}`).toEqual({
        ok: false,
        refusal: { code: 'INVALID_INPUT', field: scope, facts: { why: 'missing' } },
      });
    }
    for (const scope of membershipScopes.filter((candidate) => membershipRules[role][candidate] === 'no')) {
      expect(checkMembership({ ...fits, [scope]: full[scope] }), `${role} with ${scope}`).toEqual({
        ok: false,
        refusal: { code: 'INVALID_INPUT', field: scope, facts: { why: 'notForRole' } },
      });
    }
  }
});

test('a role may last one day, and does not end before it begins', () => {
  expect(checkMembership({ ...bare, validTo: '2026-01-01' }).ok).toBe(true);
  expect(checkMembership({ ...bare, validTo: '2025-12-31' })).toMatchObject({
    ok: false,
    refusal: { code: 'INVALID_INPUT', field: 'validTo', facts: { why: 'endBeforeStart' } },
  });
});

test('nobody holds a role twice over one day; what never came to hold is in nobody’s way', () => {
  const held = { ...bare, validFrom: '2026-01-10', validTo: '2026-01-20' };
  const given = (validFrom: string, validTo: string | null, other: Partial<NewMembership> = {}) =>
    checkHeldOnce({ ...bare, validFrom, validTo }, [{ ...held, ...other }]);
  for (const [from, to] of [
    ['2026-01-01', null],
    ['2026-01-20', null],
    ['2026-01-01', '2026-01-10'],
    ['2026-01-12', '2026-01-13'],
  ] as const)
    expect(given(from, to), `${from} ${to}`).toMatchObject({
      refusal: { field: 'validFrom', facts: { why: 'heldUntil', from: '2026-01-10', to: '2026-01-20' } },
    });
  expect(given('2026-01-21', null).ok).toBe(true);
  expect(given('2026-01-01', '2026-01-09').ok).toBe(true);
  expect(given('2026-03-01', null, { validTo: null })).toMatchObject({
    refusal: { facts: { why: 'heldOpenly', from: '2026-01-10' } },
  });
  expect(given('2026-01-01', null, { validTo: '2026-01-09' }).ok).toBe(true);
  expect(given('2026-01-10', null, { role: 'OFFICER', institution: 'justice' }).ok).toBe(true);
});

test('an end is brought forward and never put off', () => {
  const today = '2026-03-10';
  const known = { validFrom: '2026-01-01', validTo: '2026-06-30' };
  const end = (asked: string | null, held: Parameters<typeof endOfMembership>[0] = known) =>
    endOfMembership(held, asked, today);
  for (const day of ['2026-01-01', '2026-06-30']) expect(end(day), day).toEqual({ ok: true, value: day });
  expect(end('2030-01-01', { ...known, validTo: null }).ok).toBe(true);
  expect(end('2026-07-01')).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'validTo', facts: { why: 'endsBefore', endsOn: '2026-06-30' } },
  });
  expect(end('2025-12-31')).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'validTo', facts: { why: 'endBeforeStart' } },
  });
  // At once: it ended yesterday, and one that began today never held; what is over stays so.
  expect(end(null)).toEqual({ ok: true, value: '2026-03-09' });
  expect(end(null, { validFrom: today, validTo: null })).toEqual({ ok: true, value: '2026-03-09' });
  for (const validTo of ['2026-02-01', '2026-03-08'])
    expect(end(null, { ...known, validTo })).toMatchObject({ refusal: { facts: { why: 'endsBefore' } } });
});

test('rights are given and taken by somebody else', () => {
  expect(checkOtherPerson('a', 'b').ok).toBe(true);
  expect(checkOtherPerson('a', 'a')).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'self' } },
  });
});
