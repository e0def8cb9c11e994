// A process of its own that keeps the built-in PostgreSQL, as the api does, so that either can be killed alone.
// Tells where it answers, and ends in order on SIGTERM.
import { resolve } from 'node:path';
import { openDatabase } from '../../apps/api/dist/database/embedded/open-database.js';

const database = await openDatabase({
  databaseUrl: null,
  dataDir: process.argv[2],
  checkoutDir: resolve(import.meta.dirname, '../..'),
  log: (line) => process.stderr.write(`${line}\n`),
  onLost: (error) => {
    throw error;
  },
});
process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)));
process.send({ connection: database.connection, dataDir: database.dataDir });
