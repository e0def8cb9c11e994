import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { operation } from './testing-operation.js';

/** What external apps send, verbatim and anonymously, against the real plans. */

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = async (name: string, variables: Record<string, unknown>) => {
  const { data, errors } = await world.public.run(operation(name), variables);
  expect(errors).toEqual([]);
  return data;
};

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

test('01 plans: newest first; the first one stood at the 84 % its report gives', async () => {
  const { plans } = await ask('01-plans', {});
  const shown = plans.map(({ reference, commitmentCount, progress }: (typeof plans)[number]) => [
    reference,
    commitmentCount,
    progress,
  ]);
  expect(shown).toEqual([
    ['ma-nap-3', null, { percent: null, asOf: null, basis: 'NONE' }],
    ['ma-nap-2', 22, { percent: null, asOf: null, basis: 'NONE' }],
    ['ma-nap-1', 18, { percent: 84, asOf: '2020-12-31', basis: 'REPORTED' }],
  ]);
  expect(plans[1].themes).toHaveLength(10);
  expect(plans[1].areas).toHaveLength(6);
});

test('02 plan overview: 22 commitments with 147 activities, in the order of their cards', async () => {
  const { plan } = await ask('02-plan-overview', { plan: 'ma-nap-2', locale: 'FR' });
  const cards = plan.commitments.edges.map(({ node }: { node: unknown }) => node);
  expect(plan.commitments.totalCount).toBe(22);
  expect(cards.map(({ number }: { number: number }) => number)).toEqual(
    [...Array(22).keys()].map((n) => n + 1),
  );
  expect(sum(cards, (card: { activities: unknown[] }) => card.activities.length)).toBe(147);
  expect(cards[10]).toMatchObject({
    reference: 'ma-nap-2-c11',
    state: 'ADOPTED',
    title: { text: expect.stringContaining('charte des services publics') },
    progress: { percent: null },
  });
  // Started and ended long ago, and nothing was ever reported: unknown, not 0.
  expect(plan.progress).toEqual({ percent: null, elapsedPercent: 100 });
});

test('03 a card: everything on it, its source among it', async () => {
  const { commitment } = await ask('03-commitment-card', { reference: 'ma-nap-2-c11' });
  expect(commitment).toMatchObject({
    number: 11,
    plan: { reference: 'ma-nap-2' },
    area: { reference: 'public-service-quality' },
    // The department stood in the ministry of economy when the plan was adopted.
    leadInstitution: { reference: 'administration-reform', parent: { reference: 'economy-finance' } },
    progress: { percent: null, elapsedPercent: 100, basis: 'NONE' },
    missingLanguages: [],
  });
  expect(commitment.sources).toEqual([
    expect.objectContaining({
      reference: 'ma-nap-2-p0001',
      outcome: expect.objectContaining({ decision: 'INCORPORATED' }),
    }),
  ]);
  expect(commitment.activities).toHaveLength(5);
  expect(commitment.indicators.map(({ kind }: { kind: string }) => kind)).toEqual([
    'TRACKING',
    'TRACKING',
    'TRACKING',
    'IMPACT',
  ]);
});

describe('04 commitments, filtered', () => {
  test('the three of one institution, a page at a time', async () => {
    const filter = { plan: 'ma-nap-2', leadInstitution: 'solidarity' };
    const first = (await ask('04-commitments-filtered', { filter, first: 2 })).commitments;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = (await ask('04-commitments-filtered', { filter, first: 2, after: first.pageInfo.endCursor }))
      .commitments;
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.reference)).toEqual([
      'ma-nap-2-c18',
      'ma-nap-2-c19',
      'ma-nap-2-c20',
    ]);
  });

  test('the whole plan has 147 activities and 153 indicators', async () => {
    const { commitments } = await ask('04-commitments-filtered', {
      filter: { plan: 'ma-nap-2' },
      first: 100,
    });
    type Edge = { node: { activityCount: number; indicatorCount: number } };
    expect(sum(commitments.edges as Edge[], ({ node }) => node.activityCount)).toBe(147);
    expect(sum(commitments.edges as Edge[], ({ node }) => node.indicatorCount)).toBe(153);
  });
});

test('05 institutions: eleven lead the 22 commitments', async () => {
  const { institutions } = await ask('05-institutions', { plan: 'ma-nap-2' });
  expect(institutions).toHaveLength(11);
  type Leading = { commitments: { totalCount: number } };
  expect(sum(institutions as Leading[], ({ commitments }) => commitments.totalCount)).toBe(22);
});

test('07 the trace of a proposal reaches the indicators of its commitment', async () => {
  const { proposal } = await ask('07-trace', { reference: 'ma-nap-2-p0001' });
  expect(proposal.timeline.map(({ transition }: { transition: { to: string } }) => transition.to)).toEqual([
    'SUBMITTED',
    'ADMISSIBLE',
    'ASSIGNED',
    'RETAINED',
    'INCORPORATED',
  ]);
  expect(proposal.assignments).toMatchObject([
    { institution: { reference: 'administration-reform' }, decision: 'RETAINED' },
  ]);
  expect(proposal.commitments).toMatchObject([{ reference: 'ma-nap-2-c11', state: 'ADOPTED' }]);
  expect(proposal.commitments[0].indicators).toHaveLength(4);
});

test("09 co-creation: the report's figures beside the records held", async () => {
  const { cocreation } = (await ask('09-cocreation-statistics', { plan: 'ma-nap-2' })).plan;
  expect(cocreation.proposals).toMatchObject({
    total: 232,
    byChannel: [
      { channel: 'PORTAL', count: 179 },
      { channel: 'MEETING', count: 53 },
    ],
  });
  expect(cocreation.proposals.byTheme).toHaveLength(20);
  expect(sum(cocreation.proposals.byTheme as { count: number }[], ({ count }) => count)).toBe(232);
  expect(cocreation.participants).toEqual({
    total: 804,
    byChannel: [
      { channel: 'PORTAL', count: 232 },
      { channel: 'MEETING', count: 572 },
    ],
  });
  expect(cocreation.meetings).toHaveLength(10);
  expect(cocreation.consultation).toEqual({ weeks: 4, participants: 5, comments: 28 });
  // Three of the 53 are held, none of the 179: nothing can be said of the balance.
  expect(cocreation.reconciliation).toMatchObject([
    { channel: 'PORTAL', received: 0, balanced: null },
    { channel: 'MEETING', received: 3, retained: 3, pending: 0, balanced: null },
  ]);
});

test('10 progress as of a day: 84 as reported for December 2020, unknown the day before', async () => {
  const on = async (day: string) =>
    (await ask('10-progress-as-of', { plan: 'ma-nap-1', on: day })).plan.progress;
  expect(await on('2020-12-31')).toEqual({ percent: 84, asOf: '2020-12-31', basis: 'REPORTED' });
  expect(await on('2020-12-30')).toEqual({ percent: null, asOf: null, basis: 'NONE' });
});

describe('statements sent', () => {
  const overview = () => ask('02-plan-overview', { plan: 'ma-nap-2', locale: 'FR' });
  const card = () => ask('03-commitment-card', { reference: 'ma-nap-2-c11' });

  test('stay as many when a plan and a card grow', async () => {
    const before = [await world.statements(overview), await world.statements(card)];
    await grow();
    expect((await overview()).plan.commitments.totalCount).toBe(44);
    expect((await card()).commitment.activities).toHaveLength(30);
    expect([await world.statements(overview), await world.statements(card)]).toEqual(before);
  });

  /** Every card once more, with its activities; and c11 six times as many activities and indicators. */
  async function grow(): Promise<void> {
    const read = readerOf(world.orm.em.fork());
    await sql`
      with copied as (
        insert into commitment (id, reference, number, sort_key, plan_id, area_id, lead_institution_id, state, title,
                                expected_results, ogp_values, ogp_relevance, sdgs, government_partners, remarks,
                                provenance, updated_at)
        select gen_random_uuid(), reference || '-again', number + 100, sort_key + 100, plan_id, area_id,
               lead_institution_id, state, title, expected_results, ogp_values, ogp_relevance, sdgs,
               government_partners, remarks, provenance, updated_at
        from commitment where reference like 'ma-nap-2-c%' returning id, reference
      )
      insert into activity (id, commitment_id, ordinal, title)
      select gen_random_uuid(), copied.id, a.ordinal, a.title
      from copied join commitment c on c.reference || '-again' = copied.reference
      join activity a on a.commitment_id = c.id`.execute(read);
    await sql`
      insert into activity (id, commitment_id, ordinal, title)
      select gen_random_uuid(), commitment_id, ordinal + 100 * n, title from activity, generate_series(1, 5) n
      where commitment_id = (select id from commitment where reference = 'ma-nap-2-c11')`.execute(read);
    await sql`
      insert into indicator (id, commitment_id, ordinal, kind, name, unit)
      select gen_random_uuid(), commitment_id, ordinal + 100 * n, kind, name, unit
      from indicator, generate_series(1, 5) n
      where commitment_id = (select id from commitment where reference = 'ma-nap-2-c11')`.execute(read);
  }
});
