import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type Answer, type World } from '../testing/world.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
/** Due in this order. */
const asked: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  const others: string[][] = [[], ['health'], []];
  for (const [index, beside] of others.entries()) {
    const reference = await steps.assigned('justice', beside);
    asked.push(reference);
    await world.orm.em
      .fork()
      .execute(
        `update assignment set due_on = ? where proposal_id = (select id from proposal where reference = ?)`,
        [[`2020-01-0${index + 1}`, '2099-01-01', null][index], reference],
      );
  }
});
afterAll(() => world.close());

const list = `query ($filter: AssignmentFilter, $first: Int, $after: String, $orderBy: AssignmentOrder) {
  assignments(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { state dueOn institution { reference } proposal { reference workflowState } actions { action } } } } }`;

const found = async (account: string, variables: object = {}) => {
  const { data, errors } = await world.as(account).run(list, { ...variables });
  expect(errors).toEqual([]);
  return data.assignments.edges.map(
    ({ node }: { node: { proposal: { reference: string }; institution: { reference: string } } }) =>
      `${node.proposal.reference} ${node.institution.reference}`,
  );
};
const [first, second, third] = [0, 1, 2].map(
  (index) => (institution: string) => `${asked[index]} ${institution}`,
) as [(institution: string) => string, (institution: string) => string, (institution: string) => string];

describe('the queue of an institution', () => {
  it('holds what is put before it, the first due first, without a day last', async () => {
    const mine = { filter: { mine: true, plan: 'ma-nap-3' } };
    expect(await found('officer.justice', mine)).toEqual([
      first('justice'),
      second('justice'),
      third('justice'),
    ]);
    expect(await found('officer.health', mine)).toEqual([second('health')]);
    expect(await found('officer.education', mine)).toEqual([]);
  });

  it('goes page by page in both orders', async () => {
    const pages: string[] = [];
    let after: string | null = null;
    for (const _ of asked) {
      const answer: Answer = await world
        .as('officer.justice')
        .run(list, { filter: { mine: true }, first: 1, after, orderBy: 'ASSIGNED_AT_DESC' });
      const { totalCount, edges, pageInfo } = answer.data.assignments;
      expect(totalCount).toBe(3);
      pages.push(edges[0].node.proposal.reference);
      after = pageInfo.endCursor;
    }
    expect(pages).toEqual(asked.toReversed());
    const due = await world.as('officer.justice').run(list, { filter: { mine: true }, first: 2 });
    const rest = await world
      .as('officer.justice')
      .run(list, { filter: { mine: true }, first: 2, after: due.data.assignments.pageInfo.endCursor });
    expect(rest.data.assignments.edges).toMatchObject([{ node: { proposal: { reference: asked[2] } } }]);
  });

  it('names what is open to its officer', async () => {
    const { data } = await world.as('officer.justice').run(list, { first: 1 });
    expect(data.assignments.edges[0].node).toMatchObject({
      proposal: { workflowState: 'ASSIGNED' },
      actions: ['ACCEPT', 'RETAIN', 'PARTLY_RETAIN', 'NOT_RETAIN', 'RETURN'].map((action) => ({ action })),
    });
  });
});

it('shows others’ answers once they are published, as everybody sees them', async () => {
  const seen = await found('officer.justice', { filter: { plan: 'ma-nap-2' } });
  expect(seen).toEqual([
    'ma-nap-2-p0001 administration-reform',
    'ma-nap-2-p0002 education',
    'ma-nap-2-p0003 health',
  ]);
});

describe('filters', () => {
  it('by lateness, state, institution, plan and whose', async () => {
    const as = (account: string, filter: object) => found(account, { filter });
    expect(await as('secretariat', { late: true })).toEqual([first('justice')]);
    expect(await as('secretariat', { late: false, institution: 'justice', plan: 'ma-nap-3' })).toEqual([
      second('justice'),
      third('justice'),
    ]);
    expect(await as('secretariat', { institution: 'health', plan: 'ma-nap-3' })).toEqual([second('health')]);
    expect(await as('secretariat', { state: ['RETURNED'] })).toEqual([]);
    expect(await as('secretariat', { plan: 'nowhere' })).toEqual([]);
    expect(await as('secretariat', { mine: true })).toEqual([]);
    expect(await as('officer.justice', { mine: true })).toHaveLength(3);
  });

  it('never late once answered', async () => {
    await steps.answer('officer.justice', asked[0]!, 'justice', 'NOT_RETAIN', { justification: explained });
    expect(await found('secretariat', { filter: { late: true } })).toEqual([]);
  });
});

it('is for officers, members and the secretariat', async () => {
  const { errors } = await world.as('admin').run(list);
  expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await world.stranger.run(list)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect(
    (await world.as('member.civil').run(list, { filter: { plan: 'ma-nap-3' } })).data.assignments.totalCount,
  ).toBe(4);
});

it('costs as many statements for all rows as for one', async () => {
  const cost = (rows: number) => world.statements(() => found('secretariat', { first: rows }));
  expect(await cost(4)).toBe(await cost(1));
});
