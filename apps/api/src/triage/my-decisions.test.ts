import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';

interface Decision {
  action: string;
  canTakeBack: boolean;
  refusal: { code: string; facts: { name: string; value: string }[] } | null;
  reasonCode: string | null;
  proposal: { reference: string };
}

const document = `query ($first: Int, $after: String) { myDecisions(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node {
    action at canTakeBack reasonCode refusal { code facts { name value } } proposal { reference } } } } }`;

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

async function decisionsOf(account: string): Promise<Decision[]> {
  const { data, errors } = await world.as(account).run(document, { first: 100 });
  expect(errors).toEqual([]);
  return data.myDecisions.edges.map((edge: { node: Decision }) => edge.node);
}

/** Takes back the newest decision that can be, until none is left; says how many there were. */
async function undoAll(account: string): Promise<number> {
  for (let undone = 0; ; undone++) {
    const next = (await decisionsOf(account)).find(({ canTakeBack }) => canTakeBack);
    if (!next) return undone;
    const { errors } = await steps.decide(account, next.proposal.reference, 'TAKE_BACK');
    expect(errors).toEqual([]);
  }
}

/** All that triage knows of the proposals, histories and counters of versions left out. */
const stateOf = () =>
  world.orm.em.fork().execute(`
    select p.reference, p.state, p.refusal_proposed_by_id, p.refusal_proposed_role, p.refusal_proposed_college,
      p.clock_from,
      (select l.reference from proposal_group g join proposal l on l.id = g.lead_id where g.id = p.group_id) as lead,
      array(select i.reference || ' ' || a.state || ' ' || a.lead || ' ' || coalesce(a.due_on::text, '')
            from assignment a join institution i on i.id = a.institution_id
            where a.proposal_id = p.id and a.ended_at is null order by 1) as assignments,
      array(select o.decision from outcome o where o.proposal_id = p.id and o.superseded_at is null) as outcomes
    from proposal p order by p.reference`);

test('a decision is listed until it is published or undone, with why it cannot be taken back', async () => {
  const [admitted, refused, published] = [steps.fresh(), steps.fresh(), steps.fresh()];
  await steps.decide('member.civil', admitted, 'ADMIT');
  await steps.assign('member.civil', admitted, 'justice');
  await steps.decide('member.civil', refused, 'PROPOSE_REFUSAL', {
    reasonCode: 'OUT_OF_MANDATE',
    reason: explained,
  });
  await steps.decide('member.public', refused, 'CONFIRM_REFUSAL');
  await steps.group('member.civil', admitted, [published]);
  expect(await decisionsOf('member.civil')).toMatchObject([
    { action: 'GROUP', proposal: { reference: published }, canTakeBack: true, refusal: null },
    {
      action: 'PROPOSE_REFUSAL',
      reasonCode: 'OUT_OF_MANDATE',
      canTakeBack: false,
      refusal: { code: 'WRONG_STATE', facts: [{ name: 'why', value: 'laterStep' }, { name: 'state' }] },
    },
    { action: 'ASSIGN', canTakeBack: true },
    { action: 'ADMIT', canTakeBack: false, refusal: { facts: [{ value: 'laterStep' }, {}] } },
  ]);
  // Who only confirmed cannot take back: the outcome has two authors.
  expect(await decisionsOf('member.public')).toMatchObject([
    { action: 'CONFIRM_REFUSAL', canTakeBack: false },
  ]);
  await steps.publish('secretariat', published);
  expect((await decisionsOf('member.civil')).map(({ action }) => action)).not.toContain('GROUP');
  await steps.decide('member.civil', admitted, 'TAKE_BACK');
  expect(await decisionsOf('member.civil')).toMatchObject([
    { action: 'PROPOSE_REFUSAL' },
    { action: 'ADMIT', canTakeBack: true },
  ]);
  expect(await decisionsOf('secretariat')).toEqual([]);
});

test('an assignment taken back brings back who had returned the proposal', async () => {
  const reference = await steps.assigned('justice');
  await steps.answer('officer.justice', reference, 'justice', 'RETURN', {
    justification: explained,
    suggestedInstitution: 'health',
  });
  const before = await stateOf();
  await steps.assign('member.public2', reference, 'health', { others: ['justice'] });
  expect(await undoAll('member.public2')).toBe(1);
  expect(await stateOf()).toEqual(before);
});

const refusal = { reasonCode: 'ALREADY_DONE', reason: explained };

/** Ten proposals and what a member may do with them; what is not open at that moment is refused and changes nothing. */
const act = (references: string[]): Record<string, (on: string, other: string) => Promise<unknown>> => ({
  admit: (on) => steps.decide('member.civil2', on, 'ADMIT'),
  refer: (on) => steps.decide('member.civil2', on, 'REFER'),
  refuse: (on) => steps.decide('member.civil2', on, 'PROPOSE_REFUSAL', refusal),
  assign: (on) => steps.assign('member.civil2', on, 'justice', { others: ['health'] }),
  group: (on, other) =>
    steps.group(
      'member.civil2',
      on,
      references.filter((one) => one === other && one !== on),
    ),
  takeBack: (on) => steps.decide('member.civil2', on, 'TAKE_BACK'),
});

test('ten decisions undone one after the other leave everything as it was', async () => {
  const references = Array.from({ length: 10 }, () => steps.fresh());
  const [lead, ...others] = references as [string, ...string[]];
  const before = await stateOf();
  for (const reference of others.slice(0, 4)) await steps.decide('member.civil2', reference, 'ADMIT');
  await steps.assign('member.civil2', others[0]!, 'justice', { others: ['health'] });
  await steps.assign('member.civil2', others[1]!, 'health');
  await steps.group('member.civil2', lead, [others[2]!, others[5]!]);
  await steps.decide('member.civil2', others[6]!, 'PROPOSE_REFUSAL', refusal);
  await steps.decide('member.civil2', others[7]!, 'REFER');
  expect((await decisionsOf('member.civil2')).map(({ action }) => action)).toHaveLength(10);
  expect(await stateOf()).not.toEqual(before);
  expect(await undoAll('member.civil2')).toBe(10);
  expect(await stateOf()).toEqual(before);
});

test('a lead that is put under another takes those that followed it along, there and back', async () => {
  const [top, lead, follower, last] = [steps.fresh(), steps.fresh(), steps.fresh(), steps.fresh()];
  await steps.group('secretariat', follower, [last]);
  await steps.group('secretariat', lead, [follower]);
  const before = await stateOf();
  await steps.group('member.civil2', top, [lead]);
  const { group } = await steps.read(top);
  expect(group.members.map(({ reference }: { reference: string }) => reference).toSorted()).toEqual(
    [lead, follower, last].toSorted(),
  );
  expect(await undoAll('member.civil2')).toBe(1);
  expect(await stateOf()).toEqual(before);
  expect((await steps.decide('secretariat', follower, 'UNGROUP')).errors).toEqual([]);
  expect((await steps.read(last)).group.lead.reference).toBe(follower);
  expect((await steps.read(lead)).group).toBeNull();
});

test('whatever was decided in whatever order, undoing it leaves everything as it was', async () => {
  const references = Array.from({ length: 4 }, () => steps.fresh());
  await steps.group('secretariat', references[0]!, [references[1]!]);
  const actions = act(references);
  const before = await stateOf();
  const one = fc.record({
    action: fc.constantFrom(...Object.keys(actions)),
    on: fc.constantFrom(...references),
    other: fc.constantFrom(...references),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 5, maxLength: 12 }), async (chosen) => {
      for (const { action, on, other } of chosen) await actions[action]!(on, other);
      await undoAll('member.civil2');
      expect(await decisionsOf('member.civil2')).toEqual([]);
      expect(await stateOf()).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

test.each(['officer.justice', 'admin', null])('%s has no such list', async (account) => {
  const someone = account === null ? world.stranger : world.as(account);
  expect((await someone.run(document)).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'role' } },
  ]);
});

test('a long list is read by pages, each in as many statements as the first', async () => {
  for (let count = 0; count < 6; count++) await steps.decide('member.public2', steps.fresh(), 'ADMIT');
  const page = (first: number, after: string | null = null) =>
    world.as('member.public2').run(document, { first, after });
  const first = await page(4);
  expect(first.data.myDecisions.totalCount).toBe(6);
  const second = await page(4, first.data.myDecisions.pageInfo.endCursor);
  expect(second.data.myDecisions.edges).toHaveLength(2);
  expect(await world.statements(() => page(6))).toBe(await world.statements(() => page(1)));
});
