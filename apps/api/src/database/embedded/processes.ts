import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The process id written in the cluster's lock file, or null when there is none. */
export function recordedPostmaster(cluster: string): number | null {
  return Number(lockFile(cluster)[0]) || null;
}

/** True once the postmaster `pid` has written that it takes connections. */
export function isReady(cluster: string, pid: number): boolean {
  const lines = lockFile(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/**
 * The living processes that work in the cluster: a postmaster and its backends make it their current folder, which a
 * process id alone, perhaps given to somebody else since, does not prove. A zombie has no folder and is not counted.
 */
export function processesIn(cluster: string): number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && currentFolder(name) === cluster)
      .map(Number);
  }
  const pid = recordedPostmaster(cluster);
  return pid !== null && isPostgres(pid) ? [pid] : [];
}

export function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lockFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function currentFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // ended meanwhile, a zombie, or another user's
  }
}

function isPostgres(pid: number): boolean {
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}
