import { rmSync } from 'node:fs';
import { type Server, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from './database-error.js';
import { shortHash } from './data-folder.js';

/**
 * One living process per data folder. The lock is a bound name that the kernel frees when its holder dies, however
 * it dies; the holder answers whoever connects with its process id and since when it holds it.
 *
 * Two containers that share a volume have separate kernels' names and are not protected, no more than PostgreSQL's
 * own lock file protects them.
 */
export interface OwnerLock {
  release: () => Promise<void>;
}

interface Owner {
  pid: number;
  since: string;
}

export async function lockDataFolder(path: string): Promise<OwnerLock> {
  const held: Server[] = [];
  const release = async () => {
    await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
  };
  try {
    for (const name of lockNames(path)) held.push(await hold(name, path));
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

const LONGEST_NAME = 108;

/**
 * Linux has names without a file (they begin with a zero byte); elsewhere it is a socket file. Node.js 20 fills such a
 * name up with zeros, which makes another one of it: one that is full already is the same for all. The short one is
 * what earlier versions hold.
 */
export function lockNames(path: string): string[] {
  const name = `iltizam-${shortHash(path)}`;
  if (process.platform !== 'linux') return [join(tmpdir(), `${name}.lock`)];
  return [`\0${name}`, `\0${name}`.padEnd(LONGEST_NAME, '-')];
}

async function hold(name: string, path: string): Promise<Server> {
  // A holder may die between our two steps: then its name is free again and the next try takes it.
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await bind(name);
    if (server) return server;
    const owner = await askOwner(name);
    if (owner !== 'gone') throw inUse(path, owner);
    if (!name.startsWith('\0')) rmSync(name, { force: true });
  }
  throw inUse(path, null);
}

function bind(name: string): Promise<Server | null> {
  const owner: Owner = { pid: process.pid, since: new Date().toISOString() };
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(JSON.stringify(owner)));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server.unref()));
  });
}

/** Null is an owner who holds the name but does not answer in time: busy, but there. */
function askOwner(name: string): Promise<Owner | null | 'gone'> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(name);
    socket.setEncoding('utf8').setTimeout(3000, () => {
      socket.destroy();
      resolve(null);
    });
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', () => resolve('gone'));
    socket.on('end', () => resolve(text === '' ? 'gone' : (JSON.parse(text) as Owner)));
  });
}

function inUse(path: string, owner: Owner | null): DatabaseError {
  const who = owner ? ` (process ${owner.pid}, since ${owner.since})` : '';
  return new DatabaseError(
    'DATA_DIR_IN_USE',
    `The data folder ${path} is in use by another running server${who}. Stop it first, or give this one another ILTIZAM_DATA_DIR.`,
  );
}
