import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const groupOf = (lead: string, ...members: string[]) => ({
  lead: { reference: lead },
  members: members.map((reference) => ({ reference })),
});

it('puts proposals under one; all keep what they are', async () => {
  const [lead, one, two] = [steps.fresh(), steps.fresh(), steps.fresh()];
  await steps.decide('member.civil', two, 'ADMIT');
  const grouped = await steps.group('member.civil', lead, [one, two]);
  expect(grouped.data.groupProposals.proposal).toMatchObject({
    reference: lead,
    workflowState: 'SUBMITTED',
    group: groupOf(lead, one, two),
  });
  expect(await steps.read(one)).toMatchObject({
    workflowState: 'GROUPED',
    state: 'UNDER_STUDY',
    group: groupOf(lead, one, two),
    pendingOutcome: { decision: 'GROUPED' },
  });
});

it('all of them or none', async () => {
  const [lead, good, bad] = [steps.fresh(), steps.fresh(), await steps.assigned()];
  const refused = await steps.group('member.civil', lead, [good, bad]);
  expect(refused.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { state: 'ASSIGNED' } }]);
  expect(await steps.read(good)).toMatchObject({ workflowState: 'SUBMITTED', group: null });
});

it('refuses itself, a lead that follows another, another plan, nobody, and who may not', async () => {
  const [lead, follower, other] = [steps.fresh(), steps.fresh(), steps.fresh()];
  await steps.group('member.civil', lead, [follower]);
  const invalid = (why: string) => [{ code: 'INVALID_INPUT', facts: { why } }];
  expect((await steps.group('member.civil', other, [other])).errors).toMatchObject(invalid('cannotLead'));
  expect((await steps.group('member.civil', follower, [other])).errors).toMatchObject(invalid('cannotLead'));
  expect((await steps.group('member.civil', 'ma-nap-2-p0001', [other])).errors).toMatchObject(
    invalid('otherPlan'),
  );
  expect((await steps.group('member.civil', lead, [])).errors).toMatchObject(invalid('missing'));
  expect((await steps.group('officer.justice', lead, [other])).errors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  const bare = await steps.decide('member.civil', other, 'GROUP');
  expect(bare.errors).toMatchObject([{ code: 'INVALID_INPUT', field: 'lead' }]);
});

it('ungroups to where it stood; a group nobody follows is none', async () => {
  const [lead, one, two] = [steps.fresh(), steps.fresh(), steps.fresh()];
  await steps.decide('member.civil', one, 'ADMIT');
  await steps.group('member.civil', lead, [one, two]);
  const left = await steps.decide('member.public', one, 'UNGROUP');
  expect(left.data.decideProposal.proposal).toMatchObject({
    workflowState: 'ADMISSIBLE',
    group: null,
    pendingOutcome: null,
  });
  expect((await steps.read(lead)).group).toEqual(groupOf(lead, two));
  await steps.decide('member.public', two, 'UNGROUP');
  expect((await steps.read(lead)).group).toBeNull();
});

it('a lead that follows another brings its followers along', async () => {
  const [first, second, follower] = [steps.fresh(), steps.fresh(), steps.fresh()];
  await steps.group('member.civil', second, [follower]);
  await steps.group('member.civil', first, [second]);
  expect((await steps.read(follower)).group).toEqual(groupOf(first, second, follower));
  const logged = async (reference: string) =>
    world.orm.em
      .fork()
      .execute(`select actor_role, changes from audit_event where reference = ? order by id desc limit 1`, [
        reference,
      ]);
  expect(await logged(first)).toEqual([
    { actor_role: 'MEMBER', changes: [{ field: 'members', before: null, after: second }] },
  ]);
  expect(await logged(follower)).toEqual([
    { actor_role: 'MEMBER', changes: [{ field: 'groupLead', before: second, after: first }] },
  ]);
});

it('shares the outcome of its lead, once both are published', async () => {
  const lead = await steps.assigned('justice');
  const member = steps.fresh();
  await steps.group('member.civil', lead, [member]);
  await steps.answer('officer.justice', lead, 'justice', 'NOT_RETAIN', { justification: explained });
  const seen = async () =>
    (
      await world.public.run(
        `{ proposal(reference: "${member}") { state outcome { decision justification { ar fr en } } } }`,
      )
    ).data.proposal;
  expect(await seen()).toEqual({ state: 'UNDER_STUDY', outcome: null });
  await steps.publish('secretariat', member);
  expect(await seen()).toEqual({ state: 'GROUPED', outcome: { decision: 'GROUPED', justification: null } });
  await steps.publish('secretariat', lead);
  expect(await seen()).toEqual({
    state: 'GROUPED',
    outcome: { decision: 'NOT_RETAINED', justification: explained },
  });
});
