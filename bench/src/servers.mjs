import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeOptions } from '../../scripts/node-options.mjs';

export const DEMO_PASSWORD = 'a password of the benchmark';
/** Places in lists are signed with it, so that one can be made here. */
export const SECRETS_KEY = createHash('sha256').update('benchmark').digest('base64');

const api = join(import.meta.dirname, '../../apps/api/build/main.js');
const apiByFiles = join(import.meta.dirname, '../../apps/api/dist/main.js');
const raw = join(import.meta.dirname, 'raw/server.mjs');
const peer = join(import.meta.dirname, 'peer/server.mjs');
const host = '127.0.0.1';
/** A database that is brought up to date takes its time. */
const PATIENCE = 600_000;

/** The server every other one is compared with. */
export const startRaw = (place) => startSmall('raw', raw, place);

/** GraphQL as others serve it. */
export const startPeer = (place) => startSmall('peer', peer, place);

async function startSmall(name, program, { url }) {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ port }] = await once(child, 'message');
  return running(name, child, port);
}

/** The api as `npm start` runs it, in a process of its own; `startMs` is until it says that it is ready. */
export const startApi = ({ url }, more = []) => start(url, [...nodeOptions, ...more, api]);

/** The api file by file, which says how many statements it has sent. */
export const startCountedApi = ({ url }) =>
  start(url, ['--import', join(import.meta.dirname, 'count-statements.mjs'), apiByFiles]);

async function start(url, args) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PORT: String(port),
      DEMO_PASSWORD,
      SECRETS_KEY,
      LOG_LEVEL: 'error',
      ANONYMOUS_COST_PER_HOUR: '9000000000000',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await untilReady(child, port);
  return { ...running('api', child, port), child, startMs: performance.now() - began };
}

const running = (name, child, port) => ({
  name,
  host,
  port,
  pid: child.pid,
  async stop() {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  },
});

async function untilReady(child, port) {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until && child.exitCode === null) {
    const ready = await fetch(`http://${host}:${port}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await pause(5);
  }
  throw new Error('The api does not come up.');
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The cookie of a session of a demonstration's account. */
export async function signIn({ port }, email) {
  const answer = await fetch(`http://${host}:${port}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-iltizam': '1' },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${email} is not let in: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}
