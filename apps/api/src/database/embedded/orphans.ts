import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from './database-error.js';
import { exists, processesIn, recordedPostmaster } from './processes.js';

const PATIENCE_MS = 10_000;

/**
 * Ends what an earlier api left behind in the cluster. To be called only while holding the owner lock: then any
 * living postmaster is an orphan, and a lock file that nobody stands behind is a remnant.
 */
export async function clearOrphans(cluster: string, log: (line: string) => void): Promise<void> {
  const postmaster = recordedPostmaster(cluster);
  const found = processesIn(cluster);
  if (postmaster !== null && found.includes(postmaster)) {
    log('An earlier run left the database running: it is being stopped.');
    send(postmaster, 'SIGINT');
  }
  // Backends whose postmaster was killed end by themselves within moments.
  if (!(await goneWithin(cluster, PATIENCE_MS))) {
    processesIn(cluster).forEach((pid) => send(pid, 'SIGQUIT'));
    if (!(await goneWithin(cluster, PATIENCE_MS))) throw stillThere(cluster);
  }
  removeRemnant(cluster);
}

/**
 * PostgreSQL refuses to start while the process id in its lock file exists, be it a zombie's or one given to another
 * program since. Nobody works in the cluster any more, so the file can go; a dead id PostgreSQL handles itself.
 */
function removeRemnant(cluster: string): void {
  const postmaster = recordedPostmaster(cluster);
  if (postmaster !== null && exists(postmaster)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

async function goneWithin(cluster: string, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (processesIn(cluster).length > 0) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function stillThere(cluster: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_START_FAILED',
    `Processes ${processesIn(cluster).join(', ')} still work in ${cluster} and do not end. Stop them, then start again. Nothing was changed.`,
  );
}
