import { expect, test } from 'vitest';
import { nextLead } from './groups.js';
import { isConcerned, isRecused } from './recusal.js';
import { checkSource, proposalAfterLink, proposalAfterUnlink } from './sources.js';
import { cast } from './testing-cast.js';

test('a member is recused where the own organisation wrote the proposal, or an interest is declared', () => {
  const proposal = { authorOrganisation: 'association-1', declaredBy: ['public-1'] };
  expect(isRecused(cast.memberCivil, proposal)).toBe(true);
  expect(isRecused(cast.memberPublic, proposal)).toBe(true);
  expect(isRecused(cast.memberCivil2, proposal)).toBe(false);
  expect(isRecused(cast.memberCivil2, { authorOrganisation: null, declaredBy: [] })).toBe(false);
  expect(isRecused(cast.anonymous, proposal)).toBe(false);
});

test('a member whose institution is concerned is warned, not recused', () => {
  expect(isConcerned(cast.memberPublic, ['budget'])).toBe(true);
  expect(isConcerned(cast.memberCivil, ['budget'])).toBe(false);
});

test('when a lead leaves, the oldest member leads', () => {
  const members = [
    { reference: 'ma-nap-3-p0009', submittedAt: '2023-11-02' },
    { reference: 'ma-nap-3-p0004', submittedAt: '2023-11-02' },
    { reference: 'ma-nap-3-p0011', submittedAt: '2023-12-01' },
  ];
  expect(nextLead(members)?.reference).toBe('ma-nap-3-p0004');
  expect(nextLead([])).toBeNull();
});

test('a card takes retained proposals of its plan as sources', () => {
  expect(checkSource({ state: 'RETAINED', samePlan: true }).ok).toBe(true);
  expect(checkSource({ state: 'INCORPORATED', samePlan: true }).ok).toBe(true);
  expect(checkSource({ state: 'ASSIGNED', samePlan: true })).toMatchObject({
    refusal: { code: 'WRONG_STATE' },
  });
  expect(checkSource({ state: 'RETAINED', samePlan: false })).toMatchObject({
    refusal: { facts: { why: 'otherPlan' } },
  });
});

test('the first link incorporates a proposal, the last one that goes gives it back', () => {
  expect(proposalAfterLink('RETAINED')).toBe('INCORPORATE');
  expect(proposalAfterLink('INCORPORATED')).toBeNull();
  expect(proposalAfterUnlink('INCORPORATED', 1)).toBeNull();
  expect(proposalAfterUnlink('INCORPORATED', 0)).toBe('UNLINK');
});
