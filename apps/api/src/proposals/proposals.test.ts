import { encodeCursor } from '../graphql/cursor.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const list = `query ($filter: ProposalFilter, $first: Int, $after: String, $orderBy: ProposalOrder) {
  proposals(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { reference submittedAt } } } }`;
const found = async (filter: object, someone: Someone = world.public): Promise<string[]> => {
  const { data, errors } = await someone.run(list, { filter, first: 100 });
  expect(errors).toEqual([]);
  return data.proposals.edges.map((edge: { node: { reference: string } }) => edge.node.reference);
};

describe('pages', () => {
  it.each(['SUBMITTED_AT_DESC', 'SUBMITTED_AT_ASC', 'REFERENCE_ASC'])(
    'read all once, in order: %s',
    async (orderBy) => {
      const read: { reference: string; submittedAt: string }[] = [];
      let page = (await world.public.run(list, { first: 7, orderBy })).data.proposals;
      const { totalCount } = page;
      for (;;) {
        read.push(...page.edges.map((edge: { node: (typeof read)[number] }) => edge.node));
        if (!page.pageInfo.hasNextPage) break;
        page = (await world.public.run(list, { first: 7, after: page.pageInfo.endCursor, orderBy })).data
          .proposals;
      }
      expect(totalCount).toBe(50);
      expect(read).toHaveLength(50);
      expect(new Set(read.map(({ reference }) => reference)).size).toBe(50);
      const key = read.map(({ reference, submittedAt }) =>
        orderBy === 'REFERENCE_ASC' ? reference : submittedAt,
      );
      expect(key).toEqual(orderBy.endsWith('DESC') ? key.toSorted().toReversed() : key.toSorted());
    },
  );

  it('refuse too many, fewer than none, and a cursor that is none or of another order', async () => {
    const refused = async (variables: object) => (await world.public.run(list, { ...variables })).errors;
    expect(await refused({ first: 101 })).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'first' }]);
    expect(await refused({ first: -1 })).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
    const { data } = await world.public.run(list, { first: 1 });
    const { endCursor } = data.proposals.pageInfo;
    const invalid = [{ code: 'INVALID_INPUT', field: 'after' }];
    expect(await refused({ after: 'x' })).toMatchObject(invalid);
    expect(await refused({ after: '' })).toMatchObject(invalid);
    expect(await refused({ after: endCursor, orderBy: 'REFERENCE_ASC' })).toMatchObject(invalid);
    const forged = encodeCursor('proposals, newest', ["' or 1=1", 'x']);
    expect(await refused({ after: forged })).toMatchObject(invalid);
    expect(await refused({ after: endCursor })).toEqual([]);
  });

  it('count only when asked', async () => {
    const edges = `{ proposals(first: 2) { edges { cursor } } }`;
    const total = `{ proposals(first: 2) { totalCount edges { cursor } } }`;
    const cost = (document: string) => world.statements(() => world.public.run(document));
    expect(await cost(total)).toBe((await cost(edges)) + 1);
  });
});

describe('filters', () => {
  it('by plan, theme, meeting and channel, together', async () => {
    expect(await found({ plan: 'ma-nap-2' })).toEqual(
      ['ma-nap-2-p0003', 'ma-nap-2-p0002', 'ma-nap-2-p0001'].toSorted().toReversed(),
    );
    expect(await found({ plan: 'ma-nap-2', channel: 'PORTAL' })).toEqual([]);
    expect(await found({ plan: 'nowhere' })).toEqual([]);
    const { data } = await world.public.run(
      `{ proposal(reference: "ma-nap-3-p0010") { theme { reference } meeting { reference } } }`,
    );
    const theme = data.proposal.theme.reference;
    const meeting = data.proposal.meeting.reference;
    const both = await found({ theme, meeting });
    expect(both).toContain('ma-nap-3-p0010');
    expect(both.length).toBeLessThan((await found({ plan: 'ma-nap-3' })).length);
    for (const reference of both) {
      const one = await world.public.run(
        `{ proposal(reference: "${reference}") { theme { reference } meeting { reference } } }`,
      );
      expect(one.data.proposal).toEqual(data.proposal);
    }
  });

  it('by words of any language, folded as Arabic is read', async () => {
    expect(await found({ q: 'ميثاق الخدمات العمومية' })).toContain('ma-nap-2-p0001');
    expect(await found({ q: 'ميثاقُ الخدمات العموميه' })).toContain('ma-nap-2-p0001');
    expect(await found({ q: 'SERVICES CHARTE' })).toContain('ma-nap-2-p0001');
    expect(await found({ q: 'charte introuvable' })).toEqual([]);
    expect(await found({ q: '%' })).not.toContain('ma-nap-2-p0001');
    const tooLong = await world.public.run(list, { filter: { q: 'ا'.repeat(201) } });
    expect(tooLong.errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'q' }]);
  });

  it('by institution: to everybody once published, to its officer and the committee before', async () => {
    const reference = await steps.assigned('justice');
    const filter = { plan: 'ma-nap-3', institution: 'justice' };
    expect(await found(filter)).toEqual([]);
    expect(await found(filter, world.as('admin'))).toEqual([]);
    expect(await found(filter, world.as('officer.health'))).toEqual([]);
    for (const account of ['officer.justice', 'member.civil', 'secretariat']) {
      expect(await found(filter, world.as(account))).toEqual([reference]);
    }
    await steps.answer('officer.justice', reference, 'justice', 'NOT_RETAIN', { justification: explained });
    await steps.publish('secretariat', reference);
    expect(await found(filter)).toEqual([reference]);
  });
});

const everything = `
  reference version state workflowState channel submittedAt provenance missingLanguages title { fr }
  plan { reference } theme { reference plan { reference } } meeting { reference }
  outcome { decision publishedOn } pendingOutcome { decision } institutions { reference name { fr } }
  assignments { institution { reference } suggestedInstitution { reference } proposal { reference } actions { action } }
  commitments { reference } group { lead { reference } members { reference } } actions { action }
  timeline { institution { reference } actorName }`;

it('costs as many statements for fifty rows as for five', async () => {
  const [lead, member] = [await steps.assigned('justice', ['health']), steps.fresh()];
  await steps.group('member.civil', lead, [member]);
  const cost = (first: number) =>
    world.statements(async () => {
      const answer = await world
        .as('secretariat')
        .run(
          `query ($first: Int) { proposals(first: $first, orderBy: REFERENCE_ASC) { totalCount edges { node { ${everything} } } } }`,
          { first },
        );
      expect(answer.data.proposals.edges).toHaveLength(first);
    });
  expect(await cost(50)).toBeLessThanOrEqual((await cost(5)) + 3);
  expect(await cost(50)).toBeLessThan(25);
});

it('reads what all meetings proposed in one statement more', async () => {
  const document = `{ meetings { reference proposals(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { node { reference } } } } }`;
  const bare = await world.statements(() => world.public.run(`{ meetings { reference } }`));
  expect(await world.statements(() => world.public.run(document))).toBe(bare + 2);
  const { data } = await world.public.run(document);
  const ninth = data.meetings.find(({ reference }: { reference: string }) => reference === 'ma-nap-2-m09');
  expect(ninth.proposals).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: false },
    edges: [1, 2, 3].map((number) => ({ node: { reference: `ma-nap-2-p000${number}` } })),
  });
});

describe('who sees the public form only', () => {
  it('is told no more than the public, whatever is asked', async () => {
    const reference = await steps.assigned('justice');
    await steps.answer('officer.justice', reference, 'justice', 'NOT_RETAIN', { justification: explained });
    for (const account of ['admin', 'officer.health']) {
      const seen = await steps.read(reference, account);
      expect(seen).toEqual({
        reference,
        version: 0,
        state: 'UNDER_STUDY',
        workflowState: 'SUBMITTED',
        outcome: null,
        pendingOutcome: null,
        assignments: [],
        group: null,
        actions: [],
        timeline: [
          expect.objectContaining({ transition: { action: 'SUBMIT', from: null, to: 'SUBMITTED' } }),
        ],
      });
    }
  });

  it('an officer sees what is under way of what is put before the own institution', async () => {
    const reference = await steps.assigned('justice', ['health']);
    for (const account of ['officer.justice', 'officer.health']) {
      const seen = await steps.read(reference, account);
      expect(seen).toMatchObject({ workflowState: 'ASSIGNED', actions: [] });
      expect(seen.timeline).toHaveLength(3);
    }
    expect((await steps.read(reference, 'officer.justice')).assignments).toMatchObject([
      { institution: { reference: 'justice' }, state: 'PENDING' },
    ]);
  });

  it('a citizen’s proposal is not there before a moderator lets it appear', async () => {
    const reference = steps.fresh();
    const em = world.orm.em.fork();
    const portal = `update proposal set channel = 'PORTAL', provenance = 'ENTERED', moderated_at = ? where reference = ?`;
    const seen = async () =>
      (await world.public.run(`{ proposal(reference: "${reference}") { reference } }`)).data.proposal;
    await em.execute(portal, [null, reference]);
    expect(await seen()).toBeNull();
    expect(await steps.read(reference, 'admin')).toBeNull();
    expect(await steps.read(reference, 'member.civil')).toMatchObject({ workflowState: 'SUBMITTED' });
    await em.execute(portal, ['2026-01-01', reference]);
    expect(await seen()).toEqual({ reference });
  });
});

it('keeps from a member of the committee what is still being written', async () => {
  const reference = steps.fresh();
  await world.orm.em.fork().execute(`update proposal set state = 'DRAFT' where reference = ?`, [reference]);
  expect(await steps.read(reference, 'member.civil')).toBeNull();
  expect((await steps.decide('member.civil', reference, 'ADMIT')).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  await steps.decide('secretariat', reference, 'SUBMIT');
  const received = await steps.read(reference, 'member.civil');
  expect(received.workflowState).toBe('SUBMITTED');
  expect(received.timeline.at(-1)).toMatchObject({ transition: { action: 'SUBMIT' }, published: true });
});
