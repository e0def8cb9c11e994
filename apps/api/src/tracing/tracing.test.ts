import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { expectWithin, proving } from '../testing/measured.js';
import { openWorld, type World } from '../testing/world.js';
import { openTracing, type Tracing } from './open-tracing.js';
import { openCollector, type Collector } from './testing-collector.js';

let world: World;
let collector: Collector;
beforeAll(async () => {
  world = await openWorld();
  collector = await openCollector();
});
afterAll(async () => {
  await collector.close();
  await world.close();
});

/** The exporter reads its settings itself, by their standard names. */
function tracingTo(address: string): Tracing {
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = address;
  process.env['OTEL_SERVICE_NAME'] = 'iltizam-test';
  try {
    return openTracing(world.orm, 1);
  } finally {
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    delete process.env['OTEL_SERVICE_NAME'];
  }
}

const SEARCH = 'query Kanari($q: String!) { search(q: $q, first: 3) { edges { node { __typename } } } }';
const ask = (server: TestServer, q: string) => server.ask('/graphql', SEARCH, { variables: { q } });

test('PR-08: a trace tells a request, its fields and its statements, and nothing that anybody wrote', async () => {
  const tracing = tracingTo(collector.address);
  const server = await openServer(world.orm, {}, { watching: [tracing.watching] });
  for (const q of ['kanari-orzu', 'kanari-orzu again', 'kanari-orzu thrice'])
    expect((await ask(server, q)).body.errors).toBeUndefined();
  const id = (await server.fetch('/files/kanari-orzu?q=kanari-orzu')).headers.get('x-request-id');
  await server.post('/api/auth/sign-in', {
    email: 'kanari-orzu@example.org',
    password: 'kanari-orzu-secret',
  });
  await tracing.job({ name: 'retention', everyMinutes: 1, run: async () => ({}) }).run({} as never);
  await server.close();
  await tracing.close();
  const { spans } = collector;
  expect(collector.text()).toContain('iltizam-test');
  expect(collector.text()).not.toMatch(/kanari|orzu|\$1|variables/iu);
  const roots = spans.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name);
  expect(roots).toEqual(
    expect.arrayContaining(['query search', 'GET files', 'POST sign_in', 'job retention']),
  );
  expect(roots.filter((name) => name === 'query search')).toHaveLength(3);
  const [search] = spans.filter(({ name }) => name === 'query search');
  const within = spans.filter(({ traceId, parentSpanId }) => traceId === search!.traceId && parentSpanId);
  expect(within.length).toBeGreaterThan(0);
  for (const span of within) expect(span.parentSpanId).toBe(search!.spanId);
  expect(within.map(({ attributes }) => attributes['db.query.summary'])).toContain('with institution');
  expect(spans.find(({ attributes }) => attributes['iltizam.request_id'] === id)?.attributes).toMatchObject({
    'http.response.status_code': 404,
    'iltizam.kind': 'files',
  });
});

/** An address nobody answers at. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return `http://127.0.0.1:${port}`;
}

test('RE-41: with a collector that is down or says nothing requests are answered as without one', async ({
  annotate,
}) => {
  collector.fallSilent();
  const rounds = Number(process.env['REQUESTS'] ?? 20);
  const tracings = { silent: tracingTo(collector.address), down: tracingTo(await nobody()) };
  const servers = {
    none: await openServer(world.orm),
    silent: await openServer(world.orm, {}, { watching: [tracings.silent.watching] }),
    down: await openServer(world.orm, {}, { watching: [tracings.down.watching] }),
  };
  const took: Record<string, number[]> = { none: [], silent: [], down: [] };
  // In turn, so that what else the machine does meets all three.
  for (let round = 0; round < rounds; round++)
    for (const [name, server] of Object.entries(servers)) {
      const began = performance.now();
      const { status, body } = await ask(server, `كلمة ${round}`);
      took[name]!.push(performance.now() - began);
      expect([status, body.errors]).toEqual([200, undefined]);
    }
  const at = (name: string, share: number) =>
    took[name]!.toSorted((a, b) => a - b)[Math.floor(rounds * share)]!;
  for (const name of ['silent', 'down'])
    for (const share of [0.5, 0.95]) expectWithin(at(name, share) - at('none', share), 5, `${name} ${share}`);
  for (const name of Object.keys(took)) {
    const [median, p95] = [at(name, 0.5), at(name, 0.95)].map((ms) => ms.toFixed(1));
    if (proving)
      await annotate(`collector ${name}: median ${median} ms, p95 ${p95} ms of ${rounds}`, 'figure');
  }
  await Promise.all(Object.values(servers).map((server) => server.close()));
  await tracings.down.close();

  // Far more spans than may wait: what is beyond is forgotten.
  const before = collector.spans.length;
  const job = tracings.silent.job({ name: 'seal-events', everyMinutes: 1, run: async () => ({}) });
  for (let run = 0; run < 6_000; run++) await job.run({} as never);
  const began = performance.now();
  const ending = tracings.silent.close();
  await ending;
  expectWithin(performance.now() - began, 3_000, 'end with a silent collector');
  collector.wakeUp();
  expect(collector.spans.length - before).toBeLessThanOrEqual(2_048 + 512);
});
