import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
// @ts-expect-error a program without types
import * as options from '../../scripts/node-options.mjs';

export const nodeOptions = options.nodeOptions as string[];

const main = fileURLToPath(new URL('../../apps/api/build/main.js', import.meta.url));
const keptRunning = fileURLToPath(new URL('kept-running.mjs', import.meta.url));

export const PASSWORD = 'a password of the faults';

/** The api as `npm start` runs it, in a process of its own. */
export interface Api {
  process: ChildProcess;
  origin: string;
  /** From its start to its first answer. */
  startMs: number;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
  said(): string;
  kill(): Promise<void>;
  /** Ends in order; returns the exit code. */
  stop(): Promise<number | null>;
}

export interface ApiSettings {
  databaseUrl?: string;
  dataDir: string;
  port: number;
  /** Where it writes its log; kept in memory when left out. */
  logFile?: string;
  env?: Record<string, string>;
  /** In the hands of what `npm start` runs, which starts it again where it falls. */
  kept?: boolean;
}

/** Starts it and waits until it is ready to be asked. */
export async function startApi({
  databaseUrl,
  dataDir,
  port,
  logFile,
  env = {},
  kept = false,
}: ApiSettings): Promise<Api> {
  const began = performance.now();
  const program = kept ? [keptRunning] : [...nodeOptions, main];
  const child = spawn(process.execPath, program, {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TZ: 'UTC',
      PORT: String(port),
      ILTIZAM_DATA_DIR: dataDir,
      DEMO_PASSWORD: PASSWORD,
      LOG_LEVEL: 'error',
      ANONYMOUS_COST_PER_HOUR: '9000000000000',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      ...env,
    },
    stdio: ['ignore', 'pipe', logFile === undefined ? 'pipe' : openSync(logFile, 'a')],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let over = false;
  void ended.then(() => (over = true));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isReady(origin))) {
    if (over) throw new Error(`The api ended before it was ready:\n${said}`);
    await pause(5);
  }
  const startMs = performance.now() - began;
  return {
    process: child,
    origin,
    startMs,
    ended,
    said: () => said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    stop() {
      if (!over) child.kill('SIGTERM');
      return ended;
    },
  };
}

export const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Is there a process of this number? */
export function lives(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
