import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Connection } from '../database/database.js';
import { ensureApplicationDatabase } from '../database/embedded/application-database.js';
import { findShippedPostgres, placeBinaries } from '../database/embedded/binaries.js';
import { CLUSTER_OWNER, ensureCluster } from '../database/embedded/cluster.js';
import { prepareDataFolder, type DataFolder } from '../database/embedded/data-folder.js';
import { startPostmaster, type Postmaster } from '../database/embedded/postmaster.js';
import { processesIn } from '../database/embedded/processes.js';
import { makeSocketFolder, removeSocketFolder } from '../database/embedded/socket-folder.js';

/** A primary and a replica that streams from it, both PostgreSQL processes of their own. */
export interface Replicated {
  primary: Connection;
  replica: Connection;
  /** The replica goes on following, and shows nothing new. */
  lag(): Promise<void>;
  catchUp(): Promise<void>;
  /** It neither answers nor closes its connections, as behind a broken network. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  kill(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openReplicated(): Promise<Replicated> {
  const root = mkdtempSync(join(tmpdir(), 'iltizam-replicated-'));
  // As root, the database's own user passes through it.
  chmodSync(root, 0o711);
  const shipped = findShippedPostgres();
  const folderOf = (name: string) => prepareDataFolder(join(root, name), root, () => {});
  const [main, copy] = [folderOf('primary'), folderOf('replica')];
  const bin = await placeBinaries(shipped, main.path, true);
  await ensureCluster(bin, shipped.version, main);
  write(main, 'pg_hba.conf', 'local all all trust\nlocal replication all trust\n');
  write(main, 'postgresql.auto.conf', "wal_keep_size = '1GB'\n");
  const [mainSocket, copySocket] = [makeSocketFolder(main), makeSocketFolder(copy)];
  const start = (folder: DataFolder, socketFolder: string): Promise<Postmaster> =>
    startPostmaster({ bin, folder, socketFolder, throwAway: true, log: () => {} });
  // It has run once with its settings, and is copied empty: everything else comes over the wire.
  await (await start(main, mainSocket)).stop();
  execFileSync('cp', ['-a', main.cluster, copy.cluster]);
  write(copy, 'standby.signal', '');
  write(
    copy,
    'postgresql.auto.conf',
    `primary_conninfo = 'host=${mainSocket} port=5432 user=${CLUSTER_OWNER}'\n`,
  );

  const primary = await start(main, mainSocket);
  const connection = await ensureApplicationDatabase(mainSocket);
  let replica = await start(copy, copySocket);

  const tell = async (statement: string): Promise<void> => {
    const client = new Client({ host: copySocket, port: 5432, user: CLUSTER_OWNER, database: 'postgres' });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    primary: connection,
    replica: { ...connection, host: copySocket },
    lag: () => tell('select pg_wal_replay_pause()'),
    catchUp: () => tell('select pg_wal_replay_resume()'),
    freeze: async () => processesIn(copy.cluster).forEach((pid) => process.kill(pid, 'SIGSTOP')),
    thaw: async () => processesIn(copy.cluster).forEach((pid) => process.kill(pid, 'SIGCONT')),
    async kill() {
      process.kill(replica.pid, 'SIGQUIT');
      await replica.ended;
    },
    async restart() {
      replica = await start(copy, copySocket);
    },
    async close() {
      await replica.stop();
      await primary.stop();
      [mainSocket, copySocket].forEach(removeSocketFolder);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function write({ cluster, user }: DataFolder, name: string, text: string): void {
  const file = join(cluster, name);
  writeFileSync(file, text, { mode: 0o600 });
  if (user.switched) chownSync(file, user.uid, user.gid);
}
