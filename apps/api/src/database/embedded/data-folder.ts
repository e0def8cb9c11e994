import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseError } from './database-error.js';
import { blockedAt } from './reach.js';
import { type ServiceUser, serviceUser } from './service-user.js';

export interface DataFolder {
  /** Absolute path without symbolic links: the identity of this installation's data. */
  path: string;
  /** The PostgreSQL cluster inside it. */
  cluster: string;
  user: ServiceUser;
}

const VAR_LIB = '/var/lib/iltizam';

/**
 * Where data lives: `dataDir` when given, else `.data` in the checkout. Root's PostgreSQL runs as another user; where
 * that user cannot enter the checkout, a folder of this checkout's own under /var/lib/iltizam, and `log` says so.
 */
export function prepareDataFolder(
  dataDir: string | null,
  checkoutDir: string,
  log: (line: string) => void,
): DataFolder {
  const wanted = resolve(checkoutDir, dataDir ?? '.data');
  const user = serviceUser(clusterIn(wanted));
  const blocked = user.switched ? blockedAt(wanted, user) : null;
  // Once elsewhere, always elsewhere: opening the checkout later must not hide the data that was there before.
  const wentElsewhere = dataDir === null && user.switched && existsSync(markOf(checkoutDir));
  if (blocked === null && !wentElsewhere) return create(wanted);

  if (dataDir !== null) {
    throw new DatabaseError(
      'DATA_DIR_UNREACHABLE',
      `The database runs as user ${user.name}, who may not enter ${blocked}, so it cannot use ${wanted}. Open that folder to others (chmod o+x ${blocked}) or name another ILTIZAM_DATA_DIR.`,
    );
  }
  const elsewhere = join(VAR_LIB, `${basename(checkoutDir)}-${checkoutIdentity(checkoutDir)}`);
  const why = blocked === null ? 'who could not enter the checkout at first' : `who may not enter ${blocked}`;
  log(`The database runs as user ${user.name}, ${why}: its data is kept in ${elsewhere}.`);
  return create(elsewhere);
}

function create(wanted: string): DataFolder {
  const asRoot = process.getuid?.() === 0;
  try {
    // Root's folder is only passed through by the service user; what the api keeps beside the cluster stays root's.
    mkdirSync(wanted, { recursive: true, mode: asRoot ? 0o711 : 0o700 });
  } catch (cause) {
    throw new DatabaseError(
      'DATA_DIR_UNREACHABLE',
      `The data folder ${wanted} cannot be made (${(cause as Error).message}). Make it writable, or name another one with ILTIZAM_DATA_DIR.`,
      { cause },
    );
  }
  const path = realpathSync(wanted);
  return { path, cluster: clusterIn(path), user: serviceUser(clusterIn(path)) };
}

function clusterIn(dataFolder: string): string {
  return join(dataFolder, 'postgres');
}

/**
 * Path and a random mark left in the checkout: a copy at another path and a new clone at an old path both get
 * data of their own, so that nobody meets a stranger's database.
 */
function checkoutIdentity(checkoutDir: string): string {
  const mark = markOf(checkoutDir);
  mkdirSync(dirname(mark), { recursive: true });
  try {
    writeFileSync(mark, randomBytes(12).toString('hex'), { flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return shortHash(`${realpathSync(checkoutDir)}\n${readFileSync(mark, 'utf8')}`);
}

function markOf(checkoutDir: string): string {
  return join(checkoutDir, '.data', 'checkout-mark');
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
