import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { isReady } from './processes.js';
import { type End, programFailed, startProgram } from './program.js';
import { SOCKET_PORT } from './socket-folder.js';

export interface Postmaster {
  pid: number;
  ended: Promise<End>;
  /** Rolls open transactions back and ends in order; after 10 s without regard for open work (recovered at next start). */
  stop: () => Promise<void>;
}

export interface PostmasterOptions {
  bin: string;
  folder: DataFolder;
  socketFolder: string;
  /** For tests: nothing survives a power cut, everything is faster. */
  throwAway: boolean;
  log: (line: string) => void;
}

const PATIENCE_MS = 10_000;

/** Starts PostgreSQL and resolves when it takes connections. A long recovery is waited for as long as it works. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { bin, folder, log } = options;
  const file = join(bin, 'postgres');
  const program = startProgram(file, settings(options), folder.user, (line) => {
    if (line.includes('PANIC:')) log(`PostgreSQL: ${line}`); // FATAL only ends a connection, and its client hears it
  });
  let over = false;
  const noteEnd = () => (over = true);
  program.ended.then(noteEnd, noteEnd);
  const slow = setTimeout(
    () => log('The database is recovering from an abrupt end; this can take a while.'),
    3000,
  );
  try {
    while (!over && !isReady(folder.cluster, program.process.pid ?? -1)) await pause(10);
  } finally {
    clearTimeout(slow);
  }
  if (over) throw await programFailed(file, program);
  const stop = async () => {
    program.process.kill('SIGINT');
    const impatient = setTimeout(() => program.process.kill('SIGQUIT'), PATIENCE_MS);
    await program.ended.finally(() => clearTimeout(impatient));
  };
  return { pid: program.process.pid ?? -1, ended: program.ended, stop };
}

function settings({ folder, socketFolder, throwAway }: PostmasterOptions): string[] {
  const values = {
    port: SOCKET_PORT,
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    // The default needs /dev/shm, which containers often limit to 64 KB: PostgreSQL 18 then does not start at all.
    dynamic_shared_memory_type: 'mmap',
    io_method: 'sync',
    // After an abrupt end everything is written to the disk before it is recovered: as one, and not file by file, which
    // takes seconds for the thousands of files a few databases have.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    shared_buffers: '64MB',
    max_connections: 60,
    // So many segments of its log are kept to be used again: it goes on where the disk has no room for new ones.
    min_wal_size: '96MB',
    // Nobody sends it changes of another server: else each checkpoint writes how far it is in a new file, and ends
    // everything where there is no room for its first byte.
    max_active_replication_origins: 0,
    // One statement that sorts without end does not take the disk from everybody.
    temp_file_limit: '1GB',
    // Several that make an index of texts together sort on the disk (17 MB for 40,000 short ones), where a million long
    // ones may be more than that: the index, or a restored backup, would be refused. One alone needs only its memory.
    max_parallel_maintenance_workers: 0,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failed statement is the api's to log; here its values would put personal data on the terminal.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return [
    '-D',
    folder.cluster,
    ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
