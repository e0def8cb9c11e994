import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { DatabaseError } from './database/embedded/database-error.js';
import { Ending } from './ending.js';
import { EnvError, readEnv } from './env.js';
import { PortInUse } from './http/port-in-use.js';

/** `npm start`: everything on one port, until the terminal or the system asks for the end. */
const ending = new Ending();
// Terminal, npm and our own script may each send it: it is one shutdown.
process.on('SIGTERM', () => void ending.end(0));
process.on('SIGINT', () => void ending.end(0));

try {
  const env = readEnv();
  // What was compiled once is not compiled at the next start; where nothing can be kept, it is.
  enableCompileCache(join(import.meta.dirname, '.compiled'));
  // Loaded only now: wrong settings are told at once.
  const { start } = await import('./start.js');
  await start(env, ending);
  // Now, not at the end only: one that is killed is started again as quickly.
  flushCompileCache();
} catch (error) {
  if (!ending.begun) await sayAndEnd(error);
}

async function sayAndEnd(error: unknown): Promise<void> {
  const known = error instanceof EnvError || error instanceof DatabaseError || error instanceof PortInUse;
  console.error(known ? error.message : error);
  await ending.end(1);
}
