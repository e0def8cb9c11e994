import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals, countsDocument, countsOf, queueDocument, queueOf } from './testing-triage.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const sqlRun = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

describe('what waits for somebody', () => {
  test('every proposal of the collection waits for a member, the oldest first, each once', async () => {
    const all = await sqlRun<{ reference: string }>(
      `select reference from proposal where state = 'SUBMITTED' order by submitted_at, id`,
    );
    expect(await queueOf(world, 'member.civil')).toEqual(all.map(({ reference }) => reference));
    expect(all).toHaveLength(47);
  });

  test('what a member decided is gone; a refusal waits for the other college alone', async () => {
    const [refused, admitted] = [steps.fresh(), steps.fresh()];
    await steps.decide('member.civil', refused, 'PROPOSE_REFUSAL', {
      reasonCode: 'OUT_OF_MANDATE',
      reason: explained,
    });
    await steps.decide('member.civil', admitted, 'ADMIT');
    const waits = { workflowState: ['REFUSAL_PROPOSED'] };
    expect(await queueOf(world, 'member.public', waits)).toEqual([refused]);
    expect(await queueOf(world, 'member.civil', waits)).toEqual([]);
    expect(await queueOf(world, 'member.civil2', waits)).toEqual([]);
    expect(await queueOf(world, 'secretariat', waits)).toEqual([]);
    // Admitted is not done: somebody has to say to which institution it goes.
    expect(await queueOf(world, 'member.civil', { workflowState: ['ADMISSIBLE'] })).toEqual([admitted]);
    await steps.assign('member.civil', admitted, 'justice');
    expect(await queueOf(world, 'member.civil')).not.toContain(admitted);
  });

  test('a filter narrows it, search folds Arabic, and a total is exact', async () => {
    const [reference] = await addProposals(world, 1, 900);
    const { data } = await world
      .as('member.civil')
      .run(queueDocument, { filter: { q: 'مُقترحٌ رقم 1' }, first: 1 });
    expect(data.triageQueue).toMatchObject({ totalCount: 1, edges: [{ node: { reference } }] });
    expect(await queueOf(world, 'member.civil', { plan: 'ma-nap-2' })).toEqual([]);
    expect(await queueOf(world, 'member.civil', { channel: 'PORTAL' })).toEqual([reference]);
  });

  test('while its author was asked the clock stood still', async () => {
    const [first, second] = await addProposals(world, 2, 950);
    const portal = { channel: 'PORTAL', q: 'مقترح' };
    const before = await queueOf(world, 'member.civil', portal);
    expect(before.indexOf(first!)).toBeLessThan(before.indexOf(second!));
    const step = (action: string, from: string, to: string, at: string) =>
      sqlRun(
        `insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, provenance)
         select gen_random_uuid(), 'PROPOSAL', id, ?, ?, ?, ?, 'INSTANT', 'ENTERED' from proposal where reference = ?`,
        [action, from, to, at, first],
      );
    await step('ASK_AUTHOR', 'SUBMITTED', 'AWAITING_AUTHOR', '2024-01-03T09:00:00Z');
    await step('ANSWER_QUESTION', 'AWAITING_AUTHOR', 'SUBMITTED', '2024-01-13T10:30:00Z');
    const after = await queueOf(world, 'member.civil', portal);
    expect(after.indexOf(first!)).toBeGreaterThan(after.indexOf(second!));
    expect(after.toSorted()).toEqual(before.toSorted());
    const kept = await sqlRun(
      `select 1 from proposal where reference = ? and paused = interval '10 days 1 hour 30 minutes'`,
      [first],
    );
    expect(kept).toHaveLength(1);
  });

  test('a stage that closed leaves nothing to screen', async () => {
    await sqlRun(`update plan set stage = 'THEMES' where reference = 'ma-nap-3'`);
    expect(await queueOf(world, 'member.civil')).toEqual([]);
    expect((await countsOf(world, 'member.civil')).waiting).toBe(0);
    await sqlRun(`update plan set stage = 'COLLECTION' where reference = 'ma-nap-3'`);
  });
});

describe('the queue counted', () => {
  test('each facet adds up to what waits, and names what the queue holds', async () => {
    const counts = await countsOf(world, 'member.civil');
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    const queue = await queueOf(world, 'member.civil', { plan: 'ma-nap-3' });
    expect(counts.waiting).toBe(queue.length);
    for (const facet of ['states', 'themes', 'channels'])
      expect(sum(counts[facet]), facet).toBe(queue.length);
    for (const { theme, count } of counts.themes)
      expect(await queueOf(world, 'member.civil', { plan: 'ma-nap-3', theme: theme.reference })).toHaveLength(
        count,
      );
    expect(await countsOf(world, 'member.civil', 'ma-nap-9')).toBeNull();
  });

  test('what is done and what waits add up to the same day’s work, whatever is done', async () => {
    const total = async () => {
      const { doneToday, waiting } = await countsOf(world, 'member.civil2');
      return doneToday + waiting;
    };
    const [one, other] = [steps.fresh(), steps.fresh()];
    const before = await total();
    await steps.decide('member.civil2', one, 'ADMIT');
    expect(await total()).toBe(before);
    await steps.assign('member.civil2', one, 'justice');
    expect(await total()).toBe(before);
    await steps.decide('member.civil2', other, 'REFER');
    expect(await total()).toBe(before);
    expect((await countsOf(world, 'member.civil2')).doneToday).toBe(2);
    for (const reference of [one, other]) await steps.decide('member.civil2', reference, 'TAKE_BACK');
    expect(await total()).toBe(before);
  });

  test('what I did today counts once, and not what I took back', async () => {
    const before = (await countsOf(world, 'member.public2')).doneToday;
    expect(before).toBe(0);
    const [kept, undone] = [steps.fresh(), steps.fresh()];
    await steps.decide('member.public2', kept, 'ADMIT');
    await steps.assign('member.public2', kept, 'justice');
    await steps.decide('member.public2', undone, 'ADMIT');
    await steps.decide('member.public2', undone, 'TAKE_BACK');
    expect((await countsOf(world, 'member.public2')).doneToday).toBe(1);
    // Admitted, it still waits for an institution: not done yet, and not counted twice.
    await steps.decide('member.public2', undone, 'ADMIT');
    expect((await countsOf(world, 'member.public2')).doneToday).toBe(1);
    await steps.assign('member.public2', undone, 'justice');
    expect((await countsOf(world, 'member.public2')).doneToday).toBe(2);
    expect((await countsOf(world, 'secretariat2')).doneToday).toBe(0);
  });
});

test.each(['officer.justice', 'admin', null])('%s has no queue', async (account) => {
  const someone = account === null ? world.stranger : world.as(account);
  for (const [document, variables] of [
    [queueDocument, {}],
    [countsDocument, { plan: 'ma-nap-3' }],
  ] as const) {
    const { errors } = await someone.run(document, variables);
    expect(errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'role' } }]);
  }
});
