import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comesFrom, writtenFor } from '../recusals/testing-members.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { queueDocument } from '../triage/testing-triage.js';

const policies = `secondReader blindScreening bindingRecusal`;
const updateDocument = `mutation ($input: UpdatePlanPolicyInput!) {
  updatePlanPolicy(input: $input) { plan { version ${policies} } } }`;
const planDocument = `query { plan(reference: "ma-nap-3") { version ${policies} } }`;
const originDocument = `query ($reference: String!) { proposal(reference: $reference) {
  meeting { reference } timeline { transition { action } } } }`;
const meetingDocument = `query ($meeting: String!) { meeting(reference: $meeting) {
  proposals(first: 100) { totalCount edges { node { reference } } } } }`;
const listDocument = `query ($meeting: String) { proposals(filter: { meeting: $meeting }) { totalCount } }`;

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const policy = async (input: Record<string, unknown>, account = 'secretariat') => {
  const { data } = await world.as(account).run(planDocument);
  return world.as(account).run(updateDocument, {
    input: { plan: 'ma-nap-3', version: data.plan.version, ...input },
  });
};
const meetingOf = async (reference: string, someone: Someone = world.as('member.civil')) =>
  (await someone.run(originDocument, { reference })).data.proposal.meeting?.reference ?? null;

describe('the policies of a plan', () => {
  test('are changed one by one by the secretariat, and each change is told', async () => {
    expect((await world.as('secretariat').run(planDocument)).data.plan).toMatchObject({
      secondReader: true,
      blindScreening: false,
      bindingRecusal: false,
    });
    const { data } = await policy({ bindingRecusal: true });
    expect(data.updatePlanPolicy.plan).toMatchObject({
      version: 2,
      secondReader: true,
      blindScreening: false,
      bindingRecusal: true,
    });
    const log = await world.as('admin').run(
      `query { auditEvents(filter: { reference: "ma-nap-3" }) { edges { node {
         operation actorRole changes { field before after } } } } }`,
    );
    expect(log.data.auditEvents.edges).toEqual([
      {
        node: {
          operation: 'Mutation.updatePlanPolicy',
          actorRole: 'SECRETARIAT',
          changes: [{ field: 'bindingRecusal', before: 'false', after: 'true' }],
        },
      },
    ]);
    await policy({ bindingRecusal: false });
  });

  test('a single reader refuses at once; what waited for a second goes on waiting', async () => {
    const [waiting, refused] = [steps.fresh(), steps.fresh()];
    const refusal = { reasonCode: 'OUT_OF_MANDATE', reason: explained };
    await steps.decide('member.civil', waiting, 'PROPOSE_REFUSAL', refusal);
    await policy({ secondReader: false });
    await steps.decide('member.civil', refused, 'PROPOSE_REFUSAL', refusal);
    expect((await steps.read(waiting)).workflowState).toBe('REFUSAL_PROPOSED');
    expect((await steps.read(refused)).workflowState).toBe('INADMISSIBLE');
    await policy({ secondReader: true });
  });

  test('are refused to everybody else, in another version, and of a plan that is not there', async () => {
    for (const account of ['member.civil', 'officer.justice', 'admin'])
      expect((await policy({ blindScreening: true }, account)).errors, account).toMatchObject([
        { code: 'NOT_ALLOWED', facts: { why: 'role' } },
      ]);
    expect((await policy({ version: 1, blindScreening: true })).errors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
    expect((await policy({ plan: 'ma-nap-9', version: 1 })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('screened blind', () => {
  const readers = (): [string, Someone][] => [
    ...['member.civil', 'member.public', 'secretariat', 'admin', 'officer.justice'].map(
      (account): [string, Someone] => [account, world.as(account)],
    ),
    ['stranger', world.stranger],
  ];

  test('nobody is told a proposal’s meeting until a decision stands; then everybody is again', async () => {
    const reference = steps.fresh();
    const meeting = await meetingOf(reference);
    expect(meeting).toMatch(/^ma-nap-3-m/u);
    await policy({ blindScreening: true });
    for (const [name, someone] of readers()) expect(await meetingOf(reference, someone), name).toBeNull();
    const publicly = `query { proposal(reference: "${reference}") { meeting { reference } } }`;
    expect((await world.public.run(publicly)).data.proposal.meeting).toBeNull();

    await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', {
      reasonCode: 'UNCLEAR',
      reason: explained,
    });
    expect(await meetingOf(reference)).toBeNull();
    await steps.decide('member.public', reference, 'CONFIRM_REFUSAL');
    expect(await meetingOf(reference)).toBe(meeting);
    expect((await world.public.run(publicly)).data.proposal.meeting).toEqual({ reference: meeting });
  });

  test('a meeting does not list it, and looking for a meeting’s proposals is refused with its code', async () => {
    const reference = steps.fresh();
    await policy({ blindScreening: false });
    const meeting = await meetingOf(reference);
    const listed = async (someone: Someone): Promise<string[]> =>
      (await someone.run(meetingDocument, { meeting })).data.meeting.proposals.edges.map(
        ({ node }: { node: { reference: string } }) => node.reference,
      );
    const before = await listed(world.as('member.civil'));
    expect(before).toContain(reference);
    await policy({ blindScreening: true });
    for (const [name, someone] of readers()) {
      expect(await listed(someone), name).not.toContain(reference);
      expect((await someone.run(listDocument, { meeting })).errors, name).toMatchObject([
        { code: 'NOT_ALLOWED', field: 'filter.meeting', facts: { why: 'blind' } },
      ]);
    }
    expect(
      (await world.public.run(meetingDocument, { meeting })).data.meeting.proposals.totalCount,
    ).toBeLessThan(before.length);
    expect((await world.public.run(listDocument, { meeting })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const queue = await world.as('member.civil').run(queueDocument, { filter: { meeting } });
    expect(queue.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'blind' } }]);
    const bulk = await world
      .as('member.civil')
      .run(`mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { done } }`, {
        input: { filter: { meeting }, expectedCount: 1, action: 'ADMIT' },
      });
    expect(bulk.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'blind' } }]);
    // A meeting of another plan hides nothing.
    expect((await world.as('member.civil').run(listDocument, { meeting: 'ma-nap-2-m01' })).errors).toEqual(
      [],
    );
  });

  test('a conflict is computed all the same, and its number told to nobody', async () => {
    const [reference, follower] = [steps.fresh(), steps.fresh()];
    await writtenFor(world, reference, 'justice');
    await comesFrom(world, 'member.public', 'justice');
    const read = async (account: string, one = reference) =>
      (
        await world
          .as(account)
          .run(`query { proposal(reference: "${one}") { conflictOfInterest { blocks } recusalCount } }`)
      ).data.proposal;
    expect(await read('member.public')).toEqual({ conflictOfInterest: { blocks: true }, recusalCount: 0 });
    expect(await read('member.civil')).toEqual({ conflictOfInterest: null, recusalCount: 0 });
    expect((await steps.decide('member.public', reference, 'ADMIT')).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
    ]);
    // Nor by another of its group, whose own author is no secret any more.
    expect((await steps.group('member.civil', reference, [follower])).errors).toEqual([]);
    expect(await read('member.public', follower)).toMatchObject({ conflictOfInterest: { blocks: true } });
    expect(await read('member.civil', follower)).toEqual({ conflictOfInterest: null, recusalCount: 0 });
    await steps.decide('member.civil', reference, 'ADMIT');
    for (const one of [reference, follower])
      expect(await read('member.civil', one), one).toEqual({ conflictOfInterest: null, recusalCount: 1 });
  });

  test('who handed it in is not named, whoever took the other steps is', async () => {
    const reference = steps.fresh();
    await world.orm.em.fork().execute(
      `update transition set actor_id = (select id from account limit 1)
       where record_id = (select id from proposal where reference = ?) and action = 'SUBMIT'`,
      [reference],
    );
    await steps.decide('member.civil', reference, 'REFER');
    const names = async () =>
      (
        await world
          .as('member.public')
          .run(
            `query { proposal(reference: "${reference}") { timeline { actorName transition { action } } } }`,
          )
      ).data.proposal.timeline;
    expect(await names()).toMatchObject([{ actorName: null }, { actorName: expect.any(String) }]);
    await policy({ blindScreening: false });
    expect(await names()).toMatchObject([{ actorName: expect.any(String) }, {}]);
  });
});
