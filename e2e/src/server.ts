import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const main = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
export const PASSWORD = 'a password for the walks';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    password: string;
  }
}

/** The real server on a data folder of its own; gone when the walks are done. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  // A place the database's own user reaches even where the checkout is root's alone.
  const dataDir = mkdtempSync(join('/var/tmp', 'iltizam-walks-'));
  const server = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TZ: 'UTC',
      PORT: '0',
      ILTIZAM_DATA_DIR: dataDir,
      DEMO_PASSWORD: PASSWORD,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said);
      if (found && /ready in/u.test(said)) resolve(found[0]);
    };
    server.stdout.on('data', heard);
    server.stderr.on('data', heard);
    server.on('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready:\n${said}`)));
  });
  project.provide('origin', origin);
  project.provide('password', PASSWORD);
  return async () => {
    server.removeAllListeners('exit');
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}
