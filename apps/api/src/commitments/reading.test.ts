import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
let card: { reference: string; version: number };
beforeAll(async () => {
  world = await openWorld();
  const { data } = await world
    .as('officer.justice')
    .run(
      `mutation ($input: CreateCommitmentInput!) { createCommitment(input: $input) { commitment { reference version } } }`,
      {
        input: {
          plan: 'ma-nap-3',
          leadInstitution: 'justice',
          title: { fr: 'Brouillon', ar: 'مسودة حكومة منفتحة' },
        },
      },
    );
  card = data.createCommitment.commitment;
});
afterAll(() => world.close());

const LIST = `query ($filter: CommitmentFilter, $first: Int, $after: String, $orderBy: CommitmentOrder) {
  commitments(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { reference } }
  }
}`;

const list = async (who: Someone, variables: Record<string, unknown>) => {
  const { data, errors } = await who.run(LIST, variables);
  expect(errors).toEqual([]);
  const { edges, totalCount, pageInfo } = data.commitments;
  return {
    totalCount,
    pageInfo,
    references: edges.map(({ node }: { node: { reference: string } }) => node.reference) as string[],
  };
};

describe('a draft', () => {
  const read = async (who: Someone) =>
    (await who.run('query ($r: String!) { commitment(reference: $r) { state } }', { r: card.reference })).data
      .commitment;

  test('is there for its institution, the committee and the secretariat', async () => {
    for (const who of ['officer.justice', 'member.civil', 'member.public', 'secretariat'])
      expect(await read(world.as(who)), who).toEqual({ state: 'DRAFT' });
  });

  test('and for nobody else, in no list and no count', async () => {
    const others = [world.public, world.stranger, world.as('officer.health'), world.as('admin')];
    for (const who of others) {
      expect(await read(who)).toBeNull();
      expect(await list(who, { filter: { plan: 'ma-nap-3' } })).toMatchObject({
        totalCount: 0,
        references: [],
      });
    }
    expect(await list(world.as('secretariat'), { filter: { plan: 'ma-nap-3' } })).toMatchObject({
      totalCount: 1,
    });
  });
});

describe('the list', () => {
  test('begins with the newest plan and goes by number; pages read it whole, each row once', async () => {
    const all = await list(world.as('secretariat'), { first: 100 });
    expect(all.totalCount).toBe(24);
    expect(all.references[0]).toBe(card.reference);
    expect(all.references[1]).toBe('ma-nap-2-c01');
    expect(all.references.at(-1)).toBe('ma-nap-1-c09');
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(world.as('secretariat'), { first: 7, after });
      read.push(...page.references);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(all.references);
  });

  test('or with what changed last; a cursor of one order is refused by the other', async () => {
    const page = await list(world.as('secretariat'), { first: 1, orderBy: 'UPDATED_AT_DESC' });
    expect(page.references).toEqual([card.reference]);
    const { errors } = await world.as('secretariat').run(LIST, { after: page.pageInfo.endCursor });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', field: 'after' }]);
  });

  test('is never longer than a hundred', async () => {
    const { errors } = await world.public.run(LIST, { first: 101 });
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'first' }]);
  });

  test('is narrowed by plan, institution, area, state and words in any spelling', async () => {
    const count = async (filter: Record<string, unknown>, who: Someone = world.public) =>
      (await list(who, { filter })).totalCount;
    expect(await count({ plan: 'ma-nap-2' })).toBe(22);
    expect(await count({ plan: 'nowhere' })).toBe(0);
    expect(await count({ plan: 'ma-nap-2', area: 'open-justice' })).toBeGreaterThan(0);
    expect(await count({ state: ['COMPLETED'] })).toBe(1);
    expect(await count({ state: [] })).toBe(0);
    expect(await count({ q: 'ميثاق المرافق' })).toBeGreaterThan(0);
    expect(await count({ q: 'charte SERVICES' })).toBeGreaterThan(0);
    expect(await count({ q: '100%_\\' })).toBe(0);
    // Hamza, ta marbuta and harakat make no difference.
    expect(await count({ q: 'حُكومه' }, world.as('secretariat'))).toBe(
      await count({ q: 'حكومة' }, world.as('secretariat')),
    );
    expect(await count({ plan: 'ma-nap-3', q: 'حكومه' }, world.as('secretariat'))).toBe(1);
  });

  test('mine: led or supported by an institution the person acts for', async () => {
    const mine = await list(world.as('officer.justice'), { filter: { mine: true }, first: 100 });
    const led = await list(world.as('officer.justice'), {
      filter: { leadInstitution: 'justice' },
      first: 100,
    });
    expect(mine.references).toEqual(led.references);
    expect(mine.references).toContain(card.reference);
    expect((await list(world.as('member.civil'), { filter: { mine: true } })).totalCount).toBe(0);
    // The ministry that took over acts for the department it succeeded.
    const heir = await list(world.as('officer.digital-transition'), { filter: { mine: true } });
    expect(heir.references).toContain('ma-nap-2-c11');
  });
});

test('institutions bear the names and parents of the plan’s adoption inside it', async () => {
  const { data } = await world.public.run(`{
    inPlan: commitment(reference: "ma-nap-2-c11") { leadInstitution { reference parent { reference } } }
    today: institution(reference: "administration-reform") { succeededBy { reference } }
  }`);
  expect(data.inPlan.leadInstitution).toEqual({
    reference: 'administration-reform',
    parent: { reference: 'economy-finance' },
  });
  expect(data.today.succeededBy).toEqual({ reference: 'digital-transition' });
});

test('a card says in which languages something of it is missing', async () => {
  const { data } = await world
    .as('officer.justice')
    .run('query ($r: String!) { commitment(reference: $r) { missingLanguages } }', { r: card.reference });
  expect(data.commitment.missingLanguages).toEqual(['EN']);
});

test('the card of the first plan holds what its report says, with a figure of no day', async () => {
  const { data } = await world.public.run(`{ commitment(reference: "ma-nap-1-c09") {
    state progress { percent basis asOf } early: progress(on: "2018-06-30") { percent }
    partners { reference } contact { mailbox position { fr } } sdgs ogpValues activities { status percent }
  } }`);
  expect(data.commitment).toMatchObject({
    state: 'COMPLETED',
    progress: { percent: 100, basis: 'REPORTED', asOf: null },
    early: { percent: null },
    partners: [{ reference: 'undp' }],
    contact: { mailbox: null },
    sdgs: [10, 16],
    ogpValues: ['TRANSPARENCY', 'PARTICIPATION'],
  });
  expect(data.commitment.activities).toEqual(
    Array.from({ length: 4 }, () => ({ status: 'COMPLETED', percent: 100 })),
  );
});
