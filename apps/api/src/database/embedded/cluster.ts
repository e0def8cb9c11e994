import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../../storage/sync-folder.js';
import { DatabaseError } from './database-error.js';
import type { DataFolder } from './data-folder.js';
import { runProgram } from './program.js';
import type { ServiceUser } from './service-user.js';

/** Owns the cluster; used only to make the application's roles and database. */
export const CLUSTER_OWNER = 'postgres';
/** Owns the tables and changes their shape; no superuser, so that nothing it runs can leave the database. */
export const OWNER_ROLE = 'iltizam';
/** The role the api works as: it changes no table's shape, and adds to the audit log alone. */
export const API_ROLE = 'iltizam_api';

/**
 * Makes the cluster once, under another name until it is whole. Text is UTF-8 with PostgreSQL's own C.UTF-8 order, so
 * that an index does not depend on the machine's C library; lists for people sort with `collate "ar-x-icu"`.
 */
export async function ensureCluster(
  bin: string,
  version: string,
  { path, cluster, user }: DataFolder,
): Promise<void> {
  if (existsSync(cluster)) return checkVersion(cluster, version);
  const unfinished = join(path, 'postgres-unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (user.switched) chownSync(unfinished, user.uid, user.gid);
  const options = [
    `--pgdata=${unfinished}`,
    `--username=${CLUSTER_OWNER}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--auth-local=peer',
    '--auth-host=reject',
    '--set=dynamic_shared_memory_type=mmap',
  ];
  await runProgram(join(bin, 'initdb'), options, user);
  renameSync(unfinished, cluster);
  await syncFolder(path);
}

/** Who may connect: this user and root, known by the kernel (peer), so that there is no password to keep. */
export function writeAccessRules({ cluster, user }: DataFolder): void {
  const people = new Set([user.name, ...(user.switched ? ['root'] : [])]);
  const roles = [OWNER_ROLE, API_ROLE, CLUSTER_OWNER];
  const map = [...people].flatMap((person) => roles.map((role) => `own "${person}" "${role}"`));
  writeOwned(join(cluster, 'pg_hba.conf'), 'local all all peer map=own\n', user);
  writeOwned(join(cluster, 'pg_ident.conf'), `${map.join('\n')}\n`, user);
}

function writeOwned(file: string, text: string, user: ServiceUser): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (user.switched) chownSync(file, user.uid, user.gid);
}

function checkVersion(cluster: string, version: string): void {
  let found: string;
  try {
    found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    throw new DatabaseError(
      'DATA_DIR_UNREACHABLE',
      `The database in ${cluster} cannot be read (${(cause as Error).message}). It belongs to another user: start as that user or as root, or name another ILTIZAM_DATA_DIR. Nothing was changed.`,
      { cause },
    );
  }
  const ours = version.split('.')[0];
  if (found !== ours) {
    throw new DatabaseError(
      'DATABASE_UNSUITABLE',
      `The database in ${cluster} was made by PostgreSQL ${found} and this version of Iltizam brings PostgreSQL ${ours}. Nothing was changed: start the earlier version, or name another ILTIZAM_DATA_DIR.`,
    );
  }
}
