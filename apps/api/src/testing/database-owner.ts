// A process of its own that opens the built-in database, as the api does, so that a test can kill it.
// Writes one JSON line: what it opened, or why it could not. Ends in order on SIGTERM.
import { DatabaseError } from '../database/embedded/database-error.js';
import { openDatabase } from '../database/embedded/open-database.js';

const [checkoutDir = ''] = process.argv.slice(2);
const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const database = await openDatabase({
    databaseUrl: null,
    dataDir: process.env['ILTIZAM_DATA_DIR'] ?? null,
    checkoutDir,
    log: (line) => say({ log: line }),
    onLost: (error) => say({ lost: error.code }),
  });
  process.once('SIGTERM', () => {
    // An open handle keeps the process alive until the database has ended.
    void database.stop().then(() => process.exit(0));
  });
  say({ connection: database.connection, dataDir: database.dataDir });
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  say({ code: error.code, message: error.message });
}
