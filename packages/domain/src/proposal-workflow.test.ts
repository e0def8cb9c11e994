import { expect, test } from 'vitest';
import type { ProposalFacts } from './proposal-facts.js';
import { decideProposal } from './proposal-workflow.js';
import { cast, proposed, submitted } from './testing-cast.js';
import { complete } from './testing-walk.js';

const { memberCivil, memberCivil2, memberPublic, secretariat, officer, administrator } = cast;

test('a member admits, and the decision says in which capacity', () => {
  const decided = decideProposal({ action: 'ADMIT', actor: memberCivil, proposal: submitted });
  expect(decided).toEqual({
    ok: true,
    value: {
      action: 'ADMIT',
      from: 'SUBMITTED',
      to: 'ADMISSIBLE',
      actorRole: 'MEMBER',
      actorCollege: 'CIVIL_SOCIETY',
    },
  });
});

test.each([
  ['an officer', officer],
  ['an administrator', administrator],
  ['the public', cast.anonymous],
])('%s does not screen', (_, actor) => {
  expect(decideProposal({ action: 'ADMIT', actor, proposal: submitted })).toEqual({
    ok: false,
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } },
  });
});

test('who is recused is so in every capacity; what the committee voted they record as anybody', () => {
  const proposal = { ...submitted, recused: true };
  const referred: ProposalFacts = { ...proposal, state: 'REFERRED' };
  const recused = { refusal: { code: 'NOT_ALLOWED', facts: { why: 'recused' } } };
  const both = { ...memberCivil, memberships: [...memberCivil.memberships, ...secretariat.memberships] };
  for (const actor of [memberCivil, secretariat, both])
    expect(decideProposal({ action: 'ADMIT', actor, proposal })).toMatchObject(recused);
  const admit = { action: 'SESSION_ADMIT', actor: both } as const;
  expect(decideProposal({ ...admit, proposal: referred })).toMatchObject(recused);
  expect(
    decideProposal({ ...admit, as: 'COMMITTEE', proposal: { ...referred, committeeSits: true } }).ok,
  ).toBe(true);
});

test('a proposed refusal waits for a second reader; under the policy SINGLE it stands at once', () => {
  const request = { action: 'PROPOSE_REFUSAL' as const, actor: memberCivil, given: complete };
  expect(decideProposal({ ...request, proposal: submitted })).toMatchObject({
    value: { to: 'REFUSAL_PROPOSED' },
  });
  expect(decideProposal({ ...request, proposal: { ...submitted, policy: 'SINGLE' } })).toMatchObject({
    value: { to: 'INADMISSIBLE' },
  });
});

test('unclear comes only after asking, where an author can be asked', () => {
  const given = { ...complete, reasonCode: 'UNCLEAR' as const };
  const decide = (proposal: ProposalFacts) =>
    decideProposal({ action: 'PROPOSE_REFUSAL', actor: memberCivil, proposal, given });
  expect(decide({ ...submitted, hasReachableAuthor: true })).toMatchObject({
    refusal: { code: 'WRONG_STATE', facts: { why: 'askFirst' } },
  });
  expect(decide({ ...submitted, hasReachableAuthor: true, askedAuthor: true }).ok).toBe(true);
  expect(decide(submitted).ok).toBe(true);
});

test.each([
  ['the proposer', memberCivil, proposed('MEMBER', 'civil-1'), 'proposer'],
  ['the same college', memberCivil2, proposed('MEMBER', 'civil-1'), 'sameCollege'],
  ['the other college', memberPublic, proposed('MEMBER', 'civil-1'), null],
  ['the secretariat', secretariat, proposed('MEMBER', 'civil-1'), 'role'],
  ['any member, where the secretariat proposed', memberCivil, proposed('SECRETARIAT', 'secretariat-1'), null],
  [
    'the other college, recused',
    memberPublic,
    { ...proposed('MEMBER', 'civil-1'), recused: true },
    'recused',
  ],
])('second reader: %s', (_, actor, proposal, why) => {
  for (const action of ['CONFIRM_REFUSAL', 'CONTEST_REFUSAL'] as const) {
    const decided = decideProposal({ action, actor, proposal, given: complete });
    const expected = why === null ? { ok: true } : { refusal: { code: 'NOT_ALLOWED', facts: { why } } };
    expect(decided).toMatchObject(expected);
  }
});

test('a decision is taken back by the same person, unpublished and accepted by nobody', () => {
  const assigned: ProposalFacts = {
    ...submitted,
    state: 'ASSIGNED',
    formerState: 'ADMISSIBLE',
    lastDecision: { userId: 'civil-1', action: 'ASSIGN' },
    assignments: [{ institution: 'budget', lead: true, state: 'PENDING' }],
  };
  const takeBack = (actor: typeof memberCivil, proposal: ProposalFacts) =>
    decideProposal({ action: 'TAKE_BACK', actor, proposal });
  expect(takeBack(memberCivil, assigned)).toMatchObject({ value: { to: 'ADMISSIBLE' } });
  expect(takeBack(memberCivil2, assigned)).toMatchObject({ refusal: { facts: { why: 'notSamePerson' } } });
  expect(
    takeBack(memberCivil, {
      ...assigned,
      assignments: [{ institution: 'budget', lead: true, state: 'ACCEPTED' }],
    }),
  ).toMatchObject({ refusal: { facts: { why: 'assignmentAccepted' } } });
  expect(takeBack(memberCivil, { ...assigned, outcomePublished: true })).toMatchObject({
    refusal: { facts: { why: 'outcomePublished' } },
  });
});

test('a closed stage refuses and names the stages that would do', () => {
  const proposal: ProposalFacts = { ...submitted, openStages: ['IMPLEMENTATION'] };
  expect(decideProposal({ action: 'ADMIT', actor: memberCivil, proposal })).toEqual({
    ok: false,
    refusal: {
      code: 'STAGE_CLOSED',
      facts: { needs: 'COLLECTION ANALYSIS DRAFTING', open: 'IMPLEMENTATION' },
    },
  });
});

test('what follows from another act is no button of anybody', () => {
  const proposal: ProposalFacts = { ...submitted, state: 'ASSIGNED' };
  for (const actor of [memberCivil, secretariat, officer])
    expect(decideProposal({ action: 'RETAIN', actor, proposal })).toMatchObject({
      refusal: { facts: { why: 'role' } },
    });
  expect(decideProposal({ action: 'RETAIN', actor: officer, as: 'SYSTEM', proposal })).toMatchObject({
    value: { to: 'RETAINED', actorRole: 'SYSTEM' },
  });
});

test('an author objects once, to what is published', () => {
  const proposal: ProposalFacts = {
    ...submitted,
    state: 'INADMISSIBLE',
    openStages: [],
    outcomePublished: true,
  };
  const object = (facts: ProposalFacts) =>
    decideProposal({
      action: 'OBJECT',
      actor: cast.anonymous,
      as: 'AUTHOR',
      proposal: facts,
      given: complete,
    });
  expect(object(proposal)).toMatchObject({ value: { to: 'REFERRED', actorRole: 'CITIZEN' } });
  expect(object({ ...proposal, hasObjected: true })).toMatchObject({
    refusal: { facts: { why: 'alreadyObjected' } },
  });
  expect(object({ ...proposal, outcomePublished: false })).toMatchObject({
    refusal: { facts: { why: 'outcomeNotPublished' } },
  });
});
