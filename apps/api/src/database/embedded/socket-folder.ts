import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from './database-error.js';
import { type DataFolder, shortHash } from './data-folder.js';

/** The port only names the socket file: nothing listens on the network. */
export const SOCKET_PORT = 5432;

const LONGEST_SOCKET_PATH = 103; // bytes that fit in sun_path on every system (107 on Linux, 103 on macOS)

/** A folder for the private socket, open to PostgreSQL's user alone. Its path must be short, so it is not in the data folder. */
export function makeSocketFolder(data: DataFolder): string {
  const { user } = data;
  const folder = socketFolderOf(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.switched) chownSync(folder, user.uid, user.gid);
  const made = lstatSync(folder);
  if (!made.isDirectory() || made.uid !== user.uid) {
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      `The folder ${folder} for the database's socket belongs to somebody else. Remove it, or set TMPDIR to a folder of your own.`,
    );
  }
  chmodSync(folder, 0o700);
  return folder;
}

/** Where the socket of this data folder's PostgreSQL is, while it runs. */
export function socketFolderOf({ path, user }: DataFolder): string {
  const name = `iltizam-${shortHash(path)}`;
  return join(user.switched && isFolder('/run') ? '/run' : shortTemporaryFolder(name), name);
}

/** A killed PostgreSQL leaves its socket with a lock file of its own, and refuses to start while that process id exists. */
export function emptySocketFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
}

export function removeSocketFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function shortTemporaryFolder(name: string): string {
  const socket = join(tmpdir(), name, `.s.PGSQL.${SOCKET_PORT}.lock`);
  return Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH ? tmpdir() : '/tmp';
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
