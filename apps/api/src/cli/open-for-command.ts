import 'reflect-metadata';
import { checkoutDir } from '../checkout.js';
import { connectDatabase, type Database } from '../database/database.js';
import { openDatabase } from '../database/embedded/open-database.js';
import { DatabaseError } from '../database/embedded/database-error.js';
import { migrate } from '../database/migrate.js';
import { EnvError, readEnv, type Env } from '../env.js';

interface Opened {
  orm: Database;
  env: Env;
  /** Where the built-in database lives; null for one of the operator's. */
  dataDir: string | null;
  close: () => Promise<void>;
}

/** Opens the same database the server uses, migrated, for one command; says in a line what is in the way. */
export async function openForCommand(): Promise<Opened> {
  try {
    const env = readEnv();
    const database = await openDatabase({
      databaseUrl: env.databaseUrl,
      dataDir: env.dataDir,
      checkoutDir,
      log: (line) => console.log(line),
      onLost: (error) => {
        console.error(error.message);
        process.exit(1);
      },
    });
    const orm = await connectDatabase(database.connection, 2);
    await migrate(orm);
    return {
      orm,
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
