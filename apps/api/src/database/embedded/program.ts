import { type ChildProcess, spawn } from 'node:child_process';
import { DatabaseError } from './database-error.js';
import type { ServiceUser } from './service-user.js';

/** A started PostgreSQL program and the last lines it wrote, kept to explain a failure. */
export interface Program {
  process: ChildProcess;
  lastLines: string[];
  /** Resolves when it has ended, with its exit code or the signal that ended it. */
  ended: Promise<End>;
  /** Resolves when nobody can write lines any more: not the program, nor what it started. */
  silent: Promise<void>;
}

export type End = number | NodeJS.Signals;

const LINES_KEPT = 20;

/**
 * Starts a program of PostgreSQL as its user, with none of the api's environment (it holds secrets), in a process
 * group of its own: Ctrl-C in the terminal must not reach the database before the api has drained.
 */
export function startProgram(
  file: string,
  args: string[],
  user: ServiceUser,
  onLine: (line: string) => void = () => {},
): Program {
  const lastLines: string[] = [];
  const child = spawn(file, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    ...(user.switched ? { uid: user.uid, gid: user.gid } : {}),
  });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lastLines.push(...lines);
      lastLines.splice(0, lastLines.length - LINES_KEPT);
      lines.forEach(onLine);
    });
  }
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', (cause) => reject(cannotRun(file, cause)));
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
  });
  ended.catch(() => {}); // whoever awaits `ended` hears of it; nobody waiting must not end the api
  const silent = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { process: child, lastLines, ended, silent };
}

/** Runs a program to its end; a failure carries what it said. */
export async function runProgram(file: string, args: string[], user: ServiceUser): Promise<void> {
  const program = startProgram(file, args, user);
  const end = await program.ended;
  if (end !== 0) throw await programFailed(file, program);
}

export async function programFailed(file: string, program: Program): Promise<DatabaseError> {
  const end = await program.ended;
  await program.silent;
  const said = program.lastLines.filter((line) => line.trim() !== '').join('\n  ');
  return new DatabaseError('DATABASE_START_FAILED', `${file} ended with ${end}. It said:\n  ${said}`);
}

function cannotRun(file: string, cause: Error): DatabaseError {
  return new DatabaseError(
    'DATABASE_START_FAILED',
    `${file} cannot be run (${cause.message}). The data folder must not be on a file system mounted noexec, and the built-in PostgreSQL needs glibc (Alpine has none). Name another ILTIZAM_DATA_DIR, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    { cause },
  );
}
