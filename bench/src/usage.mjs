import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** Processor time a process has used so far, in milliseconds, all its threads together; 0 when it is gone. */
export function processorTime(pid) {
  try {
    // The name of a process may hold spaces; what follows it does not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
  } catch {
    return 0;
  }
}

/** Processor time of the database's processes that serve this database, by process. */
export async function databaseTime(client) {
  const { rows } = await client.query('select pid from pg_stat_activity where datname = current_database()');
  return new Map(rows.map(({ pid }) => [pid, processorTime(pid)]));
}

/** Of the later reading, what is new since the earlier one: a process that began in between counts whole. */
export const spentBetween = (before, after) =>
  [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);

/** Memory of a process in MB that is not shared away: what the machine has to give it. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}
