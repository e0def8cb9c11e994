import { expect, test } from 'vitest';
import { checkLeads, nextLead } from './groups.js';
import { checkModerates } from './moderation.js';
import { conflictOf, isRecused, writtenBy, type Conflict, type ConflictFacts } from './recusal.js';
import type { Actor } from './roles.js';
import { checkSource, proposalAfterLink, proposalAfterUnlink } from './sources.js';
import { cast } from './testing-cast.js';

const facts: ConflictFacts = { authors: [], writers: [], declared: [], concerned: [], binding: false };
const writer: Actor = { ...cast.secretariat, citizen: 'citizen-1' };
const declared = [{ userId: 'public-1', declaredAt: '2026-11-25T10:00:00Z' }];

test.each<[string, Actor, Partial<ConflictFacts>, Conflict | null]>([
  ['nothing stands against it', cast.memberCivil, {}, null],
  [
    'the own organisation wrote it',
    cast.memberCivil,
    { authors: ['association-1'] },
    { ground: 'AUTHORSHIP', blocks: true, declaredAt: null },
  ],
  ['another organisation wrote it', cast.memberPublic, { authors: ['association-1'] }, null],
  ['an unknown organisation wrote it, and the member comes from none', cast.memberCivil2, {}, null],
  [
    'an interest was declared',
    cast.memberPublic,
    { declared },
    { ground: 'DECLARED', blocks: true, declaredAt: '2026-11-25T10:00:00Z' },
  ],
  ['somebody else declared an interest', cast.memberCivil, { declared }, null],
  [
    'the own institution is concerned: a warning',
    cast.memberPublic,
    { concerned: ['justice', 'budget'] },
    { ground: 'INSTITUTION_CONCERNED', blocks: false, declaredAt: null },
  ],
  [
    'the own institution is concerned, and the plan makes it binding',
    cast.memberPublic,
    { concerned: ['budget'], binding: true },
    { ground: 'INSTITUTION_CONCERNED', blocks: true, declaredAt: null },
  ],
  ['another institution is concerned', cast.memberCivil, { concerned: ['budget'], binding: true }, null],
  [
    'authorship is said before anything else',
    cast.memberPublic,
    { authors: ['budget'], declared, concerned: ['budget'] },
    { ground: 'AUTHORSHIP', blocks: true, declaredAt: null },
  ],
  [
    'the own address wrote it, which is said before anything else',
    { ...cast.memberPublic, citizen: 'citizen-1' },
    { writers: ['citizen-2', 'citizen-1'], authors: ['budget'] },
    { ground: 'OWN_ADDRESS', blocks: true, declaredAt: null },
  ],
  [
    'the own address wrote it, and the person is of the secretariat',
    writer,
    { writers: ['citizen-1'] },
    { ground: 'OWN_ADDRESS', blocks: true, declaredAt: null },
  ],
  ['another address wrote it', writer, { writers: ['citizen-2'] }, null],
  [
    'somebody wrote it, and no citizen has the own address',
    cast.secretariat,
    { writers: ['citizen-1'] },
    null,
  ],
  [
    'an officer of the institution is no judge',
    cast.otherOfficer,
    { concerned: ['budget'], binding: true },
    null,
  ],
  ['the public judges nothing', cast.anonymous, { authors: ['budget'], declared, binding: true }, null],
])('%s', (_why, actor, more, conflict) => {
  expect(conflictOf(actor, { ...facts, ...more })).toEqual(conflict);
  expect(isRecused(actor, { ...facts, ...more })).toBe(conflict?.blocks ?? false);
});

test('nobody moderates what they wrote', () => {
  expect(checkModerates(writer, writtenBy('citizen-1'))).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
  });
  for (const citizen of ['citizen-2', null]) expect(checkModerates(writer, writtenBy(citizen)).ok).toBe(true);
});

test('who is recused from a lead puts nothing under it', () => {
  expect(checkLeads({ recused: true })).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
  });
  expect(checkLeads({ recused: false }).ok).toBe(true);
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
