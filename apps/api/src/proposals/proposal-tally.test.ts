import { outcomeDecisions } from '@iltizam/domain/outcomes';
import { proposalStates } from '@iltizam/domain/proposal-states';
import { publicState } from '@iltizam/domain/public-state';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const run = <Row>(sql: string, values: unknown[] = []) => world.orm.em.fork().execute<Row[]>(sql, values);

const ids = async () =>
  (await run<{ id: string }>('select id from proposal order by reference')).map(({ id }) => id);

/** Where proposals stand, as they are counted one by one. */
const counted = `
  select plan_id, theme_id, channel, provenance, moderated_at is not null as moderated, removed_at is not null as removed, state,
    public_state, count(*)::int
  from proposal group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8`;
const tallied = `
  select plan_id, theme_id, channel, provenance, moderated, removed, state, public_state, sum(count)::int as count
  from proposal_tally group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(count) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8`;

/** Proposals that do not know which outcome of theirs was published last. */
const misread = `
  select reference from proposal p where published_decision is distinct from (
    select decision from outcome o where o.proposal_id = p.id and published_at is not null
    order by published_at desc, decided_at desc limit 1)`;

interface Before {
  state: string;
  published_decision: string | null;
}

test('the public state a list is read by is the one the domain computes', async () => {
  const [id] = await ids();
  const [before] = await run<Before>('select state, published_decision from proposal where id = ?', [id]);
  for (const state of proposalStates) {
    for (const decision of [null, ...outcomeDecisions]) {
      const [row] = await run<{ public_state: string }>(
        'update proposal set state = ?, published_decision = ? where id = ? returning public_state',
        [state, decision, id],
      );
      expect(row!.public_state).toBe(publicState({ state, publishedOutcome: decision }));
    }
  }
  await run('update proposal set state = ?, published_decision = ? where id = ?', [
    before!.state,
    before!.published_decision,
    id,
  ]);
});

describe('the tally', () => {
  const index = fc.nat({ max: 10 });
  const state = fc.constantFrom(...proposalStates);
  const change = fc.oneof(
    fc.record({ sql: fc.constant('update proposal set state = ? where id = ?'), value: state, index }),
    fc.record({
      sql: fc.constant('update proposal set removed_at = case when ? then now() end where id = ?'),
      value: fc.boolean(),
      index,
    }),
    fc.record({
      sql: fc.constant('update proposal set moderated_at = case when ? then now() end where id = ?'),
      value: fc.boolean(),
      index,
    }),
    fc.record({
      sql: fc.constant(`insert into outcome (id, decision, decided_at, published_at, superseded_at, provenance, proposal_id)
        values (gen_random_uuid(), ?, now(), now(), now(), 'GENERATED', ?)`),
      value: fc.constantFrom('RETAINED', 'PARTLY_RETAINED', 'INCORPORATED', 'GROUPED'),
      index,
    }),
    fc.record({
      sql: fc.constant('update outcome set published_at = case when ? then now() end where proposal_id = ?'),
      value: fc.boolean(),
      index,
    }),
    fc.record({
      sql: fc.constant(`delete from outcome where provenance = 'GENERATED' and ? and proposal_id = ?`),
      value: fc.constant(true),
      index,
    }),
  );

  test('is what counting finds, whatever happens to proposals and whoever does it at the same time', async () => {
    const all = await ids();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 24 }), async (changes) => {
        await Promise.all(changes.map(({ sql, value, index: at }) => run(sql, [value, all[at]])));
        expect(await run(misread)).toEqual([]);
        expect(await run(tallied)).toEqual(await run(counted));
      }),
      { numRuns: 60 },
    );
  });

  test('stays short: what moved often is added up', async () => {
    const [id] = await ids();
    for (let turn = 0; turn < 600; turn++) {
      await run('update proposal set state = ? where id = ?', [turn % 2 ? 'SUBMITTED' : 'ADMISSIBLE', id]);
    }
    const [rows] = await run<{ count: number }>('select count(*)::int as count from proposal_tally');
    expect(rows!.count).toBeLessThan(500);
    expect(await run(tallied)).toEqual(await run(counted));
  });
});

describe('totals and statistics', () => {
  const readers = ['member.civil', 'secretariat', 'admin', 'officer.justice'] as const;
  const filters = [
    '{ }',
    '{ plan: "ma-nap-3" }',
    '{ plan: "ma-nap-3", theme: "service-digitalisation" }',
    '{ theme: "service-digitalisation", channel: MEETING }',
    '{ state: [RECEIVED, UNDER_STUDY] }',
    '{ state: [INCORPORATED] }',
    '{ workflowState: [SUBMITTED] }',
    '{ workflowState: [SUBMITTED, INCORPORATED, DRAFT] }',
  ];

  test.each(readers.flatMap((reader) => filters.map((filter) => [reader, filter] as const)))(
    '%s is told as many as there are: %s',
    async (reader, filter) => {
      const { data } = await world
        .as(reader)
        .run(`{ proposals(filter: ${filter}, first: 100) { totalCount edges { node { id } } } }`);
      expect(data.proposals.totalCount).toBe(data.proposals.edges.length);
    },
  );
});
