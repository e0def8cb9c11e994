import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/api/build/main.js', import.meta.url));
const commands = '../../apps/api/dist/cli';
export const PASSWORD = 'a password for the walks';

export interface Running {
  dataDir: string;
  process: ChildProcess;
  /** What it said so far. */
  said(): string;
  /** The exit code, and everything it said, once it has ended. */
  ended: Promise<{ code: number | null; said: string }>;
  /** The address it answers at; refused when it ends before it is ready. */
  origin: Promise<string>;
}

/** A place the database's own user reaches even where the checkout is root's alone. */
export function newDataDir(): string {
  const dataDir = mkdtempSync(join('/var/tmp', 'iltizam-walks-'));
  chmodSync(dataDir, 0o711);
  return dataDir;
}

/**
 * A copy of a folder that no server uses; whose each file is stays as it was. The database's programs, where the
 * folder holds them, are half of it and never written: they are pointed at.
 */
export function copyDataDir(from: string): string {
  const dataDir = newDataDir();
  const isPrograms = (name: string) => name.startsWith('pg-');
  for (const name of readdirSync(from).filter(isPrograms)) symlinkSync(join(from, name), join(dataDir, name));
  const rest = readdirSync(from).filter((name) => !isPrograms(name));
  execFileSync('cp', ['-a', ...rest.map((name) => join(from, name)), dataDir]);
  return dataDir;
}

export const removeDataDir = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true });

/** One of the program's commands, or a script beside this file, on a folder that no server uses. */
function runCommand(dataDir: string, name: string, ...args: string[]): void {
  const command = fileURLToPath(new URL(name, import.meta.url));
  execFileSync(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ILTIZAM_DATA_DIR: dataDir },
  });
}

/** Adds the demonstration's plan, `ma-demo`, with as many generated proposals. */
export const addGenerated = (dataDir: string, proposals: number): void =>
  runCommand(dataDir, `${commands}/demo.js`, '--proposals', String(proposals));

/** Adds a plan as its documents are loaded: what `cocreation.json` holds, and `curation.json` beside it. */
export function addPlan(dataDir: string, cocreation: object, curation: object = {}): void {
  const documents = mkdtempSync(join(tmpdir(), 'iltizam-plan-'));
  writeFileSync(join(documents, 'cocreation.json'), JSON.stringify(cocreation));
  writeFileSync(join(documents, 'curation.json'), JSON.stringify(curation));
  runCommand(dataDir, `${commands}/load.js`, documents);
  rmSync(documents, { recursive: true });
}

/** Each text of the plans and each name becomes one that wants to be a script. */
export const addScripts = (dataDir: string): void => runCommand(dataDir, 'scripts/everywhere.mjs');

/** A night passes for the public consultations. */
export const passNight = (dataDir: string): void => runCommand(dataDir, 'night.mjs');

/** The real program, as `npm start` runs it, on any free port unless one is named. */
export function run(dataDir: string, port = '0', settings: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TZ: 'UTC',
      PORT: port,
      ILTIZAM_DATA_DIR: dataDir,
      DEMO_PASSWORD: PASSWORD,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended: Running['ended'] = new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
  const origin = new Promise<string>((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said);
      if (found && said.includes('ready in')) resolve(found[0]);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    void ended.then(({ code }) =>
      reject(new Error(`the server ended with ${code} before it was ready:\n${said}`)),
    );
  });
  // Whoever waits for the end only must not be told of this as of a forgotten promise.
  origin.catch(() => {});
  return { dataDir, process: child, said: () => said, ended, origin };
}

/** Asks it to end, and waits for it. */
export async function stop({ process: child, ended }: Running): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** Ends it; what it held is removed. */
export async function end(running: Running): Promise<void> {
  await stop(running);
  removeDataDir(running.dataDir);
}
