import 'reflect-metadata';
import { checkoutDir } from '../checkout.js';
import { connectDatabase, type Connection, type Database } from '../database/database.js';
import { openDatabase } from '../database/embedded/open-database.js';
import { DatabaseError } from '../database/embedded/database-error.js';
import { migrate } from '../database/migrate.js';
import { EnvError, readEnv, type Env } from '../env.js';

interface Opened {
  orm: Database;
  connection: Connection;
  env: Env;
  /** Where the built-in database lives; null for one of the operator's. */
  dataDir: string | null;
  close: () => Promise<void>;
}

/**
 * Opens the same database the server uses, as the owner of its tables, for one command; says in a line what is in the way. `asItIs` uses it also
 * while a server runs on it, and changes nothing of its tables; else it is brought to this version.
 */
export async function openForCommand({ asItIs = false } = {}): Promise<Opened> {
  try {
    const env = readEnv();
    const database = await openDatabase({
      databaseUrl: env.databaseUrl,
      databaseOwnerUrl: env.databaseOwnerUrl,
      dataDir: env.dataDir,
      checkoutDir,
      log: (line) => console.log(line),
      onLost: (error) => {
        console.error(error.message);
        process.exit(1);
      },
      beside: asItIs,
    });
    const orm = await connectDatabase(database.connection, 2);
    if (!asItIs) await migrate(orm);
    return {
      orm,
      connection: database.connection,
      env,
      dataDir: database.dataDir,
      close: async () => {
        await orm.close();
        await database.stop();
      },
    };
  } catch (error) {
    if (!(error instanceof EnvError) && !(error instanceof DatabaseError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
