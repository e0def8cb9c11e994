import 'reflect-metadata';
import { start } from './start.js';
import { DatabaseError } from './database/embedded/database-error.js';
import { EnvError } from './env.js';
import { Ending } from './ending.js';
import { PortInUse } from './http/server.js';

/** `npm start`: everything on one port, until the terminal or the system asks for the end. */
const ending = new Ending();
process.once('SIGTERM', () => void ending.end(0));
process.on('SIGINT', () => void ending.end(0));

try {
  await start(ending);
} catch (error) {
  const known = error instanceof EnvError || error instanceof DatabaseError || error instanceof PortInUse;
  console.error(known ? error.message : error);
  await ending.end(1);
}
