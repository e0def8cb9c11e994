import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addKey } from '../clients/testing-clients.js';
import { connectDatabase, type Database } from '../database/database.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openReplicated, type Replicated } from '../testing/replicated.js';
import { morocco } from '../testing/world.js';

/** Two servers on one primary and its replica. Nothing here may take longer than this, whatever happens to the replica. */
const PATIENCE = 5_000;

let databases: Replicated;
let orms: Database[];
let servers: TestServer[];
let key: { authorization: string };
let secretary: { cookie: string };
beforeAll(async () => {
  databases = await openReplicated();
  const { primary, replica } = databases;
  await morocco.prepare({ connection: primary, api: primary });
  orms = await Promise.all([primary, primary].map((connection) => connectDatabase(connection, 6, [replica])));
  servers = await Promise.all(orms.map((orm) => openServer(orm)));
  key = await addKey(orms[0]!);
  secretary = await servers[0]!.signIn('secretariat');
}, 120_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(orms.map((orm) => orm.close()));
  await databases.close();
});

const replicasAsked = (count: number) =>
  expect
    .poll(() => orms.map(({ driver }) => driver.near.length), { timeout: 20_000 })
    .toEqual([count, count]);

/** Told by the read model; and by graphql-js, which alone searches. Never twice the same, so that no kept answer is given. */
const evidence = (n: number) =>
  `query Q${n} { commitment(reference: "ma-nap-2-c11") { evidence { title { fr } } } }`;
const search = (n: number) => `query Q${n} { search(q: "الحكومة", first: 3) { totalCount } }`;

let asked = 0;
async function titlesAt(server: TestServer, headers: Record<string, string> = {}): Promise<string[]> {
  const { body } = await server.ask('/graphql', evidence(asked++), { headers });
  expect(body.errors).toBeUndefined();
  const { commitment } = body.data as { commitment: { evidence: { title: { fr: string } }[] } };
  return commitment.evidence.map(({ title }) => title.fr);
}

/** Somebody of the staff publishes something, and looks at what everybody sees. Their cookies are those of a browser. */
async function publish(title: string): Promise<{ cookie: string }> {
  const response = await servers[0]!.post(
    '/staff/graphql',
    {
      query: 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } } }',
      variables: {
        input: { commitment: 'ma-nap-2-c11', title: { fr: title }, public: true, link: 'https://a.example/' },
      },
    },
    secretary,
  );
  expect(await response.json()).not.toHaveProperty('errors');
  const [wrote] = response.headers.getSetCookie();
  return { cookie: `${secretary.cookie}; ${wrote!.split(';')[0]}` };
}

/** Whoever wrote at one server finds it at both: a person by a cookie, an application by its key. */
async function writersSeeTheirWork(title: string): Promise<void> {
  const person = await publish(title);
  for (const server of servers) expect(await titlesAt(server, person)).toContain(title);
  const change = async (document: string, input: object) => {
    const { body } = await servers[0]!.ask('/graphql', document, { variables: { input }, headers: key });
    expect(body.errors).toBeUndefined();
    return body.data as Record<string, { webhook: { id: string } }>;
  };
  const mine = async (server: TestServer) => {
    const { body } = await server.ask('/graphql', `query Q${asked++} { webhooks { id } }`, { headers: key });
    return (body.data as { webhooks: { id: string }[] }).webhooks.map(({ id }) => id);
  };
  const { createWebhook } = await change(
    'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } } }',
    { url: 'https://a.example/', topics: ['PROPOSAL'] },
  );
  const { id } = createWebhook!.webhook;
  for (const server of servers) expect(await mine(server)).toContain(id);
  await change('mutation ($input: WebhookInput!) { deleteWebhook(input: $input) { id } }', { webhook: id });
  for (const server of servers) expect(await mine(server)).not.toContain(id);
}

/** Strangers ask both servers all the time while something happens; the longest anybody waited, in milliseconds. */
async function underLoad(happens: () => Promise<void>): Promise<number> {
  let over = false;
  let slowest = 0;
  const ask = async (server: TestServer, document: (n: number) => string) => {
    while (!over) {
      const begun = performance.now();
      const { status, body } = await server.ask('/graphql', document(asked++));
      slowest = Math.max(slowest, performance.now() - begun);
      expect([status, body.errors]).toEqual([200, undefined]);
    }
  };
  const strangers = servers.flatMap((server) => [
    ask(server, evidence),
    ask(server, evidence),
    ask(server, search),
  ]);
  await happens().finally(() => (over = true));
  await Promise.all(strangers);
  return slowest;
}

describe('a replica', () => {
  test('is what strangers read, while whoever just wrote reads the primary', async () => {
    await replicasAsked(1);
    await databases.lag();
    const person = await publish('Un écrit');
    for (const server of servers) {
      expect(await titlesAt(server)).not.toContain('Un écrit');
      expect(await titlesAt(server, person)).toContain('Un écrit');
    }
    await writersSeeTheirWork('Un autre');
    await databases.catchUp();
  });

  test('that lags is not asked until it has caught up', async () => {
    await databases.lag();
    // What is not known to be written is never waited for: the primary goes on.
    const writing = setInterval(() => void publish('Un retard'), 500);
    await replicasAsked(0).finally(() => clearInterval(writing));
    for (const server of servers) expect(await titlesAt(server)).toContain('Un retard');
    await databases.catchUp();
    await replicasAsked(1);
  }, 60_000);

  test.each([
    ['does not answer any more', () => databases.freeze(), () => databases.thaw()],
    ['is gone', () => databases.kill(), () => databases.restart()],
  ])(
    'that %s is missed by nobody',
    async (what, stop, back) => {
      const slowest = await underLoad(async () => {
        await stop();
        await writersSeeTheirWork(`Quand elle ${what}`);
        await replicasAsked(0);
        await writersSeeTheirWork(`Encore, quand elle ${what}`);
        await back();
        await replicasAsked(1);
        await writersSeeTheirWork(`Après, quand elle ${what}`);
      });
      expect(slowest).toBeLessThan(PATIENCE);
    },
    60_000,
  );
});
