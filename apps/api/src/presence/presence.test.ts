import { presenceSeconds } from '@iltizam/domain/presence';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../database/database.js';
import { openServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals, countsOf, queueDocument } from '../triage/testing-triage.js';

const proposal = 'ma-nap-3-p0001';
const other = 'ma-nap-3-p0002';

const heartbeatDocument = `mutation ($input: HeartbeatInput!) {
  heartbeat(input: $input) { presence { name activity since isMe } } }`;
const leaveDocument = `mutation ($input: LeaveInput!) { leave(input: $input) { left } }`;
const readDocument = `query ($reference: String!) {
  proposal(reference: $reference) { presence { activity isMe since } } }`;
const planDocument = `query { presenceIn(plan: "ma-nap-3") { proposal presence { activity isMe } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const beat = (account: string, reference: string, activity = 'READING') =>
  world.as(account).run(heartbeatDocument, { input: { proposal: reference, activity } });
const present = async (account: string, reference = proposal) =>
  (await world.as(account).run(readDocument, { reference })).data.proposal?.presence;
/** As if everybody's last sign of life lay so much further back. */
const wait = (seconds: number) =>
  world.orm.em.fork().execute(`update presence set seen_at = seen_at - make_interval(secs => ?)`, [seconds]);

test('who reads and who decides is seen by the others, who decides first', async () => {
  await beat('member.civil', proposal);
  const { data } = await beat('member.public', proposal, 'DECIDING');
  expect(data.heartbeat.presence).toMatchObject([
    { activity: 'DECIDING', isMe: true },
    { activity: 'READING', isMe: false },
  ]);
  expect(await present('member.civil')).toMatchObject([
    { activity: 'DECIDING', isMe: false },
    { activity: 'READING', isMe: true },
  ]);
  expect(await present('secretariat')).toHaveLength(2);
  expect(await present('member.civil', other)).toEqual([]);
});

test('somebody is present until the last sign of life is too old, and since the first', async () => {
  const [{ since }] = await present('member.civil');
  await wait(presenceSeconds - 5);
  expect(await present('member.civil')).toHaveLength(2);
  await beat('member.public', proposal, 'DECIDING');
  expect((await present('member.civil'))[0].since).toBe(since);
  await wait(6);
  expect(await present('member.civil')).toMatchObject([{ activity: 'DECIDING' }]);
  await wait(presenceSeconds);
  expect(await present('member.civil')).toEqual([]);
  await beat('member.public', proposal, 'DECIDING');
  expect((await present('member.civil'))[0].since > since).toBe(true);
});

test('who leaves is gone at once, and who was not there does not leave', async () => {
  const leave = (reference: string) =>
    world.as('member.public').run(leaveDocument, { input: { proposal: reference } });
  expect((await leave(proposal)).data).toEqual({ leave: { left: true } });
  expect(await present('member.civil')).toEqual([]);
  expect((await leave(proposal)).data).toEqual({ leave: { left: false } });
  expect((await leave('nothing-has-this-name')).data).toEqual({ leave: { left: false } });
});

test('two people who claim the same proposal are both shown: a claim keeps nobody out', async () => {
  await beat('member.civil', proposal, 'DECIDING');
  const { data } = await beat('member.public', proposal, 'DECIDING');
  expect(data.heartbeat.presence).toMatchObject([{ activity: 'DECIDING' }, { activity: 'DECIDING' }]);
  await Promise.all(
    ['member.civil', 'member.public'].map((account) =>
      world.as(account).run(leaveDocument, { input: { proposal } }),
    ),
  );
});

test('a plan shows everybody at work in one statement, however many they are', async () => {
  await beat('member.civil', proposal);
  const few = await world.statements(() => world.as('secretariat').run(planDocument));
  for (const account of ['member.civil', 'member.civil2', 'member.public', 'member.public2'])
    for (const reference of [proposal, other]) await beat(account, reference);
  const { data } = await world.as('secretariat').run(planDocument);
  expect(data.presenceIn).toMatchObject([
    { proposal, presence: [{}, {}, {}, {}] },
    { proposal: other, presence: [{}, {}, {}, {}] },
  ]);
  expect(await world.statements(() => world.as('secretariat').run(planDocument))).toBe(few);
});

test('a page of the queue with its people takes as many statements for fifty rows as for one', async () => {
  await addProposals(world, 100);
  const document = queueDocument.replace('reference workflowState', 'presence { name }');
  const page = (first: number) => () => world.as('member.civil').run(document, { first });
  expect(await world.statements(page(50))).toBe(await world.statements(page(1)));
});

test('the last proposal opened is where the queue goes on, also when it has left it', async () => {
  expect((await countsOf(world, 'secretariat2')).lastSeen).toBeNull();
  const { data } = await world
    .as('secretariat2')
    .run(queueDocument, { filter: { plan: 'ma-nap-3' }, first: 3 });
  const [, second, third] = data.triageQueue.edges.map(
    (edge: { node: { reference: string } }) => edge.node.reference,
  );
  await beat('secretariat2', second);
  const { lastSeen } = await countsOf(world, 'secretariat2');
  expect(lastSeen).toMatchObject({ proposal: { reference: second }, waits: true });
  await world.orm.em.fork().execute(`update proposal set state = 'WITHDRAWN' where reference = ?`, [second]);
  expect((await countsOf(world, 'secretariat2')).lastSeen).toMatchObject({ waits: false });
  const next = await world.as('secretariat2').run(queueDocument, {
    filter: { plan: 'ma-nap-3' },
    first: 1,
    after: lastSeen.cursor,
  });
  expect(next.data.triageQueue.edges[0].node.reference).toBe(third);
});

test.each(['officer.justice', 'admin', null])('%s neither sees nor says who is present', async (account) => {
  const someone = account === null ? world.stranger : world.as(account);
  for (const [document, variables] of [
    [heartbeatDocument, { input: { proposal, activity: 'READING' } }],
    [leaveDocument, { input: { proposal } }],
    [planDocument, {}],
  ] as const) {
    expect((await someone.run(document, variables)).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'role' } },
    ]);
  }
  const { data } = await someone.run(readDocument, { reference: proposal });
  expect(data.proposal.presence).toEqual([]);
});

test('what is not there is not opened, and nothing of it is kept', async () => {
  const { errors } = await beat('member.civil', 'ma-nap-3-p9999');
  expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a sign of life leaves no trace in the log and tells nobody', async () => {
  const written = (): Promise<{ count: string }[]> =>
    world.orm.em
      .fork()
      .execute(`select (select count(*) from audit_event) + (select count(*) from outbox_message) as count`);
  const before = await written();
  await beat('member.civil', proposal);
  await world.as('member.civil').run(leaveDocument, { input: { proposal } });
  expect(await written()).toEqual(before);
});

test('two instances of the api agree on who is present', async () => {
  const second = await connectDatabase(world.connection, 2);
  const [here, there] = [await openServer(world.orm), await openServer(second)];
  try {
    const [member, reader] = [await here.signIn('member.civil2'), await there.signIn('member.public2')];
    await here.ask('/staff/graphql', heartbeatDocument, {
      variables: { input: { proposal: 'ma-nap-3-p0040', activity: 'DECIDING' } },
      headers: member,
    });
    const seen = async () =>
      (
        await there.ask('/staff/graphql', readDocument, {
          variables: { reference: 'ma-nap-3-p0040' },
          headers: reader,
        })
      ).body.data;
    expect(await seen()).toMatchObject({ proposal: { presence: [{ activity: 'DECIDING', isMe: false }] } });
    await here.ask('/staff/graphql', leaveDocument, {
      variables: { input: { proposal: 'ma-nap-3-p0040' } },
      headers: member,
    });
    expect(await seen()).toEqual({ proposal: { presence: [] } });
  } finally {
    await Promise.all([here.close(), there.close()]);
    await second.close();
  }
});
