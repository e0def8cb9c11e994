import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { expectWithin } from '../testing/measured.js';
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

test('RE-41: of what a silent collector does not take, the most is forgotten, and the end does not wait for it', async () => {
  collector.fallSilent();
  const tracing = tracingTo(collector.address);
  // Far more spans than may wait: what is beyond is forgotten.
  const before = collector.spans.length;
  const job = tracing.job({ name: 'seal-events', everyMinutes: 1, run: async () => ({}) });
  for (let run = 0; run < 6_000; run++) await job.run({} as never);
  const began = performance.now();
  const ending = tracing.close();
  await ending;
  expectWithin(performance.now() - began, 3_000, 'end with a silent collector');
  collector.wakeUp();
  expect(collector.spans.length - before).toBeLessThanOrEqual(2_048 + 512);
});
