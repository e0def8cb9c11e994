import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../database/database.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

/** Two servers with nothing in common but the database, as behind a load balancer. */
let world: World;
let second: Database;
let here: TestServer;
let there: TestServer;
let member: { cookie: string };
let colleague: { cookie: string };
beforeAll(async () => {
  world = await openWorld();
  second = await connectDatabase(world.connection, 3);
  [here, there] = [await openServer(world.orm), await openServer(second)];
  // One signs in here, the other there; each session is good at both.
  member = await here.signIn('member.civil');
  colleague = await there.signIn('member.public');
});
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await second.close();
  await world.close();
});

type Person = { cookie: string };

const ask = async (server: TestServer, person: Person, document: string, variables: object = {}) => {
  const { body } = await server.ask('/staff/graphql', document, {
    variables: variables as Record<string, unknown>,
    headers: person,
  });
  const errors = (body.errors ?? []).map(({ extensions }) => extensions.code);
  return { data: body.data as never, errors };
};

const heartbeat = `mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { presence { activity isMe } } }`;
const leave = `mutation ($input: LeaveInput!) { leave(input: $input) { left } }`;
const decide = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) {
  proposal { version workflowState } } }`;
const read = `query ($reference: String!) { proposal(reference: $reference) {
  version workflowState presence { activity isMe } timeline { transition { action } } } }`;
const mine = `{ myDecisions(first: 5) { edges { node { action canTakeBack proposal { reference } } } } }`;

interface Read {
  version: number;
  workflowState: string;
  presence: { activity: string; isMe: boolean }[];
  timeline: { transition: { action: string } }[];
}

const readAt = async (server: TestServer, person: Person, reference: string): Promise<Read> =>
  (await ask(server, person, read, { reference })).data['proposal'];
const stepAt = (
  server: TestServer,
  person: Person,
  input: { reference: string; version: number; action: string; idempotencyKey?: string },
) => ask(server, person, decide, { input });

test('a session opened at one is known at the other, and ended at one is ended at both', async () => {
  for (const server of [here, there])
    for (const person of [member, colleague])
      expect((await ask(server, person, `{ me { name } }`)).data['me']).not.toBeNull();
  const guest = await there.signIn('member.civil2');
  await here.post('/api/auth/sign-out', {}, guest);
  expect((await ask(there, guest, mine)).errors).toEqual(['NOT_ALLOWED']);
});

test('who reads and who claims at one is seen at the other, until they leave', async () => {
  const reference = 'ma-nap-3-p0001';
  const beat = (activity: string) =>
    ask(here, member, heartbeat, { input: { proposal: reference, activity } });
  for (const activity of ['READING', 'DECIDING']) {
    await beat(activity);
    expect((await readAt(there, colleague, reference)).presence).toEqual([{ activity, isMe: false }]);
    // The same person, at the other instance.
    expect((await readAt(there, member, reference)).presence).toEqual([{ activity, isMe: true }]);
  }
  await ask(there, member, leave, { input: { proposal: reference } });
  expect((await readAt(here, colleague, reference)).presence).toEqual([]);
});

test('two claims made at two instances meet, and who decides second learns of the first', async () => {
  const reference = 'ma-nap-3-p0002';
  const claim = (server: TestServer, person: Person) =>
    ask(server, person, heartbeat, { input: { proposal: reference, activity: 'DECIDING' } });
  await claim(here, member);
  const { data } = await claim(there, colleague);
  expect((data['heartbeat'] as Read).presence).toHaveLength(2);
  const { version } = await readAt(there, colleague, reference);
  const answers = await Promise.all([
    stepAt(here, member, { reference, version, action: 'ADMIT' }),
    stepAt(there, colleague, { reference, version, action: 'REFER' }),
  ]);
  expect(answers.map(({ errors }) => errors[0] ?? 'done').toSorted()).toEqual(['STALE_VERSION', 'done']);
  expect((await readAt(here, member, reference)).timeline).toHaveLength(2);
});

test('what is decided at one is undone at the other, by the same person only', async () => {
  const reference = 'ma-nap-3-p0003';
  const before = await readAt(here, member, reference);
  const { data } = await stepAt(here, member, { reference, version: before.version, action: 'ADMIT' });
  const { version } = (data['decideProposal'] as { proposal: Read }).proposal;
  const [last] = (
    (await ask(there, member, mine)).data['myDecisions'] as {
      edges: { node: { action: string; canTakeBack: boolean; proposal: { reference: string } } }[];
    }
  ).edges;
  expect(last!.node).toEqual({ action: 'ADMIT', canTakeBack: true, proposal: { reference } });
  const undo = { reference, version, action: 'TAKE_BACK' };
  expect((await stepAt(there, colleague, undo)).errors).toEqual(['NOT_ALLOWED']);
  expect((await stepAt(there, member, undo)).errors).toEqual([]);
  const after = await readAt(here, colleague, reference);
  expect(after.workflowState).toBe(before.workflowState);
  expect(after.timeline.map(({ transition }) => transition.action)).toEqual(['SUBMIT', 'ADMIT', 'TAKE_BACK']);
});

test('RE-06: a decision sent again to the other instance with the same key is made once', async () => {
  const reference = 'ma-nap-3-p0004';
  const { version } = await readAt(here, member, reference);
  const input = { reference, version, action: 'REFER', idempotencyKey: 'sent-twice' };
  expect((await stepAt(here, member, input)).errors).toEqual([]);
  expect((await stepAt(there, member, input)).errors).toEqual([]);
  expect((await readAt(there, member, reference)).timeline).toHaveLength(2);
  // The same key for another decision: nothing is done, and HTTP says so too.
  const other = { input: { ...input, action: 'ADMIT' } };
  const { status, body } = await there.ask('/staff/graphql', decide, { variables: other, headers: member });
  expect([status, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([422, ['CONFLICTING_KEY']]);
});
