import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { countsOf, queueDocument, queueOf } from './testing-triage.js';
import { dayOf } from '@iltizam/domain/country-clock';

const today = dayOf(new Date());
const tomorrow = addDays(today, 1);
const proposal = 'ma-nap-3-p0001';

const snoozeDocument = `mutation ($input: SnoozeInput!) { snooze(input: $input) {
  proposal { reference version later { until event } } } }`;
const wakeDocument = `mutation ($input: WakeInput!) { wake(input: $input) { proposal { later { until } } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const snooze = (account: string, input: Record<string, unknown>) =>
  world.as(account).run(snoozeDocument, { input: { proposal, ...input } });
const wake = (account: string) => world.as(account).run(wakeDocument, { input: { proposal } });
const putOff = async (account: string) =>
  (
    await world
      .as(account)
      .run(queueDocument.replace('first: $first,', 'later: true, first: $first,'), { first: 100 })
  ).data.triageQueue.edges.map((edge: { node: { reference: string } }) => edge.node.reference);
const sqlRun = (text: string, values: unknown[] = []) => world.orm.em.fork().execute(text, values);

test('what was put off leaves the own queue until its day, is found again, and changes nothing for others', async () => {
  const before = await countsOf(world, 'member.civil');
  const { data } = await snooze('member.civil', { until: tomorrow });
  expect(data.snooze.proposal).toEqual({
    reference: proposal,
    version: 1,
    later: { until: tomorrow, event: null },
  });
  expect(await queueOf(world, 'member.civil')).not.toContain(proposal);
  expect(await putOff('member.civil')).toEqual([proposal]);
  expect(await countsOf(world, 'member.civil')).toMatchObject({ waiting: before.waiting - 1, later: 1 });
  expect(await queueOf(world, 'member.civil2')).toContain(proposal);
  const read = `query { proposal(reference: "${proposal}") { later { until } } }`;
  expect((await world.as('member.civil2').run(read)).data.proposal.later).toBeNull();
  expect((await world.as('secretariat').run(read)).data.proposal.later).toBeNull();

  // Its day has come.
  await sqlRun(`update snooze set until = ?, at = at - interval '1 day'`, [today]);
  expect(await queueOf(world, 'member.civil')).toContain(proposal);
  expect(await putOff('member.civil')).toEqual([]);
});

test('put off again it gets another day; woken it is back at once', async () => {
  await snooze('member.civil', { until: tomorrow });
  const { data } = await snooze('member.civil', { until: addDays(today, 5) });
  expect(data.snooze.proposal.later).toEqual({ until: addDays(today, 5), event: null });
  expect((await wake('member.civil')).data.wake.proposal.later).toBeNull();
  expect(await queueOf(world, 'member.civil')).toContain(proposal);
  expect((await wake('member.civil')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('after the next meeting of the committee it is back the day after that was held, and not after another', async () => {
  await snooze('member.civil', { event: 'AFTER_NEXT_MEETING' });
  const meeting = (kind: string, heldOn: string) =>
    sqlRun(
      `insert into meeting (id, reference, plan_id, ordinal, kind, format, held_on)
       select gen_random_uuid(), 'ma-nap-3-' || ?, id, 90, ?, 'IN_PERSON', ? from plan where reference = 'ma-nap-3'`,
      [`${kind}${heldOn}`.toLowerCase(), kind, heldOn],
    );
  const longAgo = addDays(today, -10);
  await sqlRun(`update snooze set at = at - interval '4 days'`);
  await meeting('COMMITTEE', longAgo);
  await meeting('CONSULTATION', addDays(today, -2));
  await meeting('COMMITTEE', today);
  expect(await queueOf(world, 'member.civil')).not.toContain(proposal);
  await meeting('COMMITTEE', addDays(today, -2));
  expect(await queueOf(world, 'member.civil')).toContain(proposal);
});

test('no event is waited for for ever', async () => {
  await sqlRun(`delete from meeting where ordinal = 90`);
  await snooze('member.civil', { event: 'AFTER_NEXT_MEETING' });
  await sqlRun(`update snooze set at = at - interval '29 days'`);
  expect(await queueOf(world, 'member.civil')).not.toContain(proposal);
  await sqlRun(`update snooze set at = at - interval '1 day'`);
  expect(await queueOf(world, 'member.civil')).toContain(proposal);
});

test.each([
  [{}, 'missing'],
  [{ until: today }, 'notAfterToday'],
  [{ until: addDays(today, 31) }, 'outOfRange'],
  [{ until: tomorrow, event: 'AFTER_NEXT_MEETING' }, 'duplicate'],
])('%j is refused: %s', async (input, why) => {
  const { errors } = await snooze('member.civil2', input);
  expect(errors).toMatchObject([{ code: 'INVALID_INPUT', facts: { why } }]);
});

test.each(['officer.justice', 'admin', null])('%s puts nothing off', async (account) => {
  const someone = account === null ? world.stranger : world.as(account);
  for (const [document, input] of [
    [snoozeDocument, { proposal, until: tomorrow }],
    [wakeDocument, { proposal }],
  ] as const)
    expect((await someone.run(document, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'role' } },
    ]);
  expect(
    (await snooze('member.civil', { proposal: 'ma-nap-3-p9999', until: tomorrow })).errors,
  ).toMatchObject([{ code: 'NOT_FOUND' }]);
});
