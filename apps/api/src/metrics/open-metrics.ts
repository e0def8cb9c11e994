import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Database } from '../database/database.js';
import type { Admission } from '../http/admission.js';
import { PortInUse } from '../http/port-in-use.js';
import type { Watching } from '../http/watching.js';
import { readShared, type Shared } from './metrics.queries.js';
import { ownFigures } from './own-figures.js';
import { sharedFigures } from './shared-figures.js';

/** Longer than this nobody waits for what the database tells: the figures of the process are told without. */
const PATIENCE_MS = 2_000;
/** However many ask, the database is asked once in so long. */
const KEPT_MS = 5_000;

interface Options {
  orm: Database;
  admission: Admission;
  host: string;
  port: number;
  log: Logger;
}

export interface Metrics {
  watching: Watching;
  /** Begins to answer; returns its address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Figures for Prometheus, on a port of their own, which the public is not led to. */
export async function openMetrics({ orm, admission, host, port, log }: Options): Promise<Metrics> {
  const registry = new Registry();
  const watching = ownFigures(registry, admission);
  const show = sharedFigures(registry);
  let asked: { at: number; answer: Promise<Shared | null> } | null = null;
  const shared = (): Promise<Shared | null> => {
    if (asked === null || performance.now() - asked.at > KEPT_MS) {
      const answer = readShared(orm).catch((error: unknown) => {
        log.warn({ err: error }, 'figures without those of the database');
        return null;
      });
      asked = { at: performance.now(), answer };
    }
    return within(PATIENCE_MS, asked.answer);
  };
  // Who asks while they are being written gets the same: many who ask cost no more than one.
  let writing: Promise<string> | null = null;
  const write = async (): Promise<string> => {
    show(await shared());
    return registry.metrics();
  };
  const together = (): Promise<string> =>
    (writing ??= write().finally(() => {
      writing = null;
    }));
  const http = createServer({ requestTimeout: 5_000 }, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
    const tell = async () => {
      const text = await together();
      response
        .writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
        .end(text);
    };
    tell().catch((error: unknown) => {
      log.error({ err: error }, 'no figures could be told');
      response.writeHead(500).end();
    });
    return undefined;
  });
  return {
    watching,
    async listen() {
      http.listen(port, host);
      await once(http, 'listening').catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE' ? taken(host, port) : error;
      });
      const at = http.address() as AddressInfo;
      return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}/metrics`;
    },
    async close() {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };
}

const taken = (host: string, port: number): PortInUse =>
  new PortInUse(
    `Port ${port} of ${host}, for figures, is taken by another program: choose another METRICS_PORT.`,
  );

/** Null where it takes longer. */
function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), milliseconds);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}
