import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { Connection, requestOf } from './connection.js';
import { copyOf, folderIn, urlOf } from './database.js';
import { expectWithin } from './measured.js';

const REQUESTS = Number(process.env['REQUESTS'] ?? 20);
const MOST_MS = 5;
const SCRAPERS = 20;

/** Takes what it is sent and says nothing, as one that has too much to do. */
let sent = 0;
const silent = createServer((socket) => {
  socket.on('error', () => {});
  socket.on('data', (part) => (sent += part.length));
});
const scrapers: Socket[] = [];
const apis: Api[] = [];
const asked: Record<string, Connection> = {};
beforeAll(async () => {
  const place = await copyOf(inject('template'), 'collectors');
  const dataDir = folderIn(inject('dataDir'));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const figures = await freePort();
  const tracedTo = (port: number) => ({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  const settings: Record<string, Record<string, string>> = {
    none: {},
    silent: {
      ...tracedTo((silent.address() as AddressInfo).port),
      METRICS_PORT: String(figures),
    },
    down: tracedTo(await freePort()),
  };
  await Promise.all(
    Object.entries(settings).map(async ([name, own]) => {
      const port = await freePort();
      const env = { TRUSTED_PROXIES: '127.0.0.1', ...own };
      apis.push(await startApi({ databaseUrl: urlOf(place), dataDir, port, env }));
      asked[name] = new Connection(port);
    }),
  );
  // They ask for its figures again and again and read none of them.
  for (let scraper = 0; scraper < SCRAPERS; scraper++) {
    const socket = connect(figures, '127.0.0.1').on('error', () => {});
    socket.pause().write('GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(20));
    scrapers.push(socket);
  }
});
afterAll(async () => {
  for (const connection of Object.values(asked)) connection.close();
  for (const scraper of scrapers) scraper.destroy();
  await Promise.all(apis.map((api) => api.stop()));
  silent.close();
});

const query = 'query ($q: String!) { search(q: $q, first: 3) { edges { node { __typename } } } }';
let round = 0;

/** The same question to each, in turn and never in the same order twice, so that what else the machine does meets all. */
async function askEach(): Promise<Record<string, number>> {
  const names = Object.keys(asked);
  const took: Record<string, number> = {};
  const from = `10.7.${round % 250}.1`;
  const request = requestOf('POST', '/graphql', from, { body: { query, variables: { q: `كلمة ${round}` } } });
  for (const [at] of names.entries()) {
    const name = names[(at + round) % names.length]!;
    const began = performance.now();
    const { status, body } = await asked[name]!.send(request);
    took[name] = performance.now() - began;
    expect([status, body.includes('"errors":')]).toEqual([200, false]);
  }
  round++;
  return took;
}

test('RE-41: with collectors that are down, say nothing or read nothing no request takes longer', async ({
  annotate,
}) => {
  for (let first = 0; first < REQUESTS / 10; first++) await askEach();
  const pairs: Record<string, number>[] = [];
  for (let each = 0; each < REQUESTS; each++) pairs.push(await askEach());
  if (process.env['PROVE'] && sent === 0) throw new Error('No trace was sent: nothing was compared.');
  for (const name of ['silent', 'down']) {
    const later = pairs.map((took) => took[name]! - took['none']!).toSorted((a, b) => a - b);
    const median = later[Math.floor(REQUESTS / 2)]!;
    // What else the machine does makes either of a pair the slower one, as often the one as the other.
    const slower = later.filter((ms) => ms > MOST_MS).length;
    const quicker = later.filter((ms) => ms < -MOST_MS).length;
    const byChance = (slower + quicker + 3 * Math.sqrt(slower + quicker)) / 2;
    await annotate(
      `collector ${name}: median ${median.toFixed(1)} ms later than without; of ${REQUESTS} pairs ${slower} were more than ${MOST_MS} ms slower and ${quicker} quicker`,
      'figure',
    );
    expectWithin(median, 1);
    expectWithin(slower, byChance + 1);
  }
});
