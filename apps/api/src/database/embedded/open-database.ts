import {
  type SocketConnection,
  applicationDatabase,
  asApi,
  ensureApplicationDatabase,
} from './application-database.js';
import { findShippedPostgres, placeBinaries } from './binaries.js';
import { ensureCluster, writeAccessRules } from './cluster.js';
import { prepareDataFolder } from './data-folder.js';
import { DatabaseError } from './database-error.js';
import { checkGivenDatabase } from './given-database.js';
import { clearOrphans } from './orphans.js';
import { prepareNextSegments } from './next-segments.js';
import { lockDataFolder } from './owner-lock.js';
import { makeSocketFolder, removeSocketFolder, socketFolderOf } from './socket-folder.js';
import { supervise } from './supervisor.js';

/** How to connect: through a private socket without a password, or by the address the operator gave. */
export type DatabaseConnection = SocketConnection | { url: string };

export interface OpenDatabase {
  /** As the owner of its tables. */
  connection: DatabaseConnection;
  /** As the role the api works as; the same where the operator gave one role for both. */
  api: DatabaseConnection;
  /** One line for the terminal: which PostgreSQL, and where its data is. */
  description: string;
  /** The folder of this installation's data; null when the operator's own database is used. */
  dataDir: string | null;
  /** Makes sure that the next segments of its log lie ready; null where it is the operator's own. */
  prepareLog: ((thereIsRoom: boolean) => Promise<void>) | null;
  /** To be called when nobody uses the database any more: the built-in one ends, the operator's own is left alone. */
  stop: () => Promise<void>;
}

export interface OpenDatabaseOptions {
  databaseUrl: string | null;
  /** The owner's address, where DATABASE_URL is that of a role that may not change tables. */
  databaseOwnerUrl?: string | null;
  /** A path, relative to the checkout; null is `.data` in it. */
  dataDir: string | null;
  checkoutDir: string;
  log: (line: string) => void;
  /** The database ended and starting it again did not help. */
  onLost: (error: DatabaseError) => void;
  /** Where a server runs on the data folder, use its database beside it; else this fails and says so. */
  beside?: boolean;
  /** For tests: faster, and lost in a power cut. */
  throwAway?: boolean;
}

/** Brings the database up, or finds it; every failure is a `DatabaseError` whose message says what to do. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl !== null) return useGivenDatabase(options.databaseUrl, options.databaseOwnerUrl);

  const { checkoutDir, log, onLost, beside = false, throwAway = false } = options;
  const shipped = findShippedPostgres();
  const folder = prepareDataFolder(options.dataDir, checkoutDir, log);
  const lock = await lockDataFolder(folder.path).catch((error: unknown) => {
    if (beside && error instanceof DatabaseError && error.code === 'DATA_DIR_IN_USE') return null;
    throw error;
  });
  if (!lock) {
    const connection = applicationDatabase(socketFolderOf(folder));
    const description = `the running server's, data in ${folder.path}`;
    return {
      connection,
      api: asApi(connection),
      description,
      dataDir: folder.path,
      prepareLog: null,
      stop: async () => {},
    };
  }
  const undo: (() => Promise<void> | void)[] = [lock.release];
  const stop = async () => {
    while (undo.length > 0) await undo.pop()?.();
  };
  try {
    await clearOrphans(folder.cluster, log);
    const bin = await placeBinaries(shipped, folder.path, throwAway);
    await ensureCluster(bin, shipped.version, folder);
    writeAccessRules(folder);
    const socketFolder = makeSocketFolder(folder);
    undo.push(() => removeSocketFolder(socketFolder));
    const supervisor = await supervise({ bin, folder, socketFolder, throwAway, log }, onLost);
    undo.push(supervisor.stop);
    const connection = await ensureApplicationDatabase(socketFolder);
    const version = shipped.version.replace(/-.*/, '');
    const description = `PostgreSQL ${version} (built in), data in ${folder.path}`;
    const prepareLog = (thereIsRoom: boolean) => prepareNextSegments(socketFolder, thereIsRoom);
    return { connection, api: asApi(connection), description, dataDir: folder.path, prepareLog, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function useGivenDatabase(url: string, ownerUrl: string | null = null): Promise<OpenDatabase> {
  const description = await checkGivenDatabase(url);
  if (ownerUrl !== null) await checkGivenDatabase(ownerUrl, 'DATABASE_OWNER_URL');
  const api = { url };
  const connection = ownerUrl === null ? api : { url: ownerUrl };
  return { connection, api, description, dataDir: null, prepareLog: null, stop: async () => {} };
}
