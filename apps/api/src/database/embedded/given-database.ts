import { Client } from 'pg';
import { DatabaseError } from './database-error.js';

const OLDEST_VERSION = 15;
const PATIENCE_MS = 10_000;

/** Checks that the PostgreSQL of DATABASE_URL, or of another `setting`, can be used, and returns one line that names it (never its password). */
export async function checkGivenDatabase(url: string, setting = 'DATABASE_URL'): Promise<string> {
  const client = clientFor(url, setting);
  const place = `${client.database ?? ''} at ${client.host}${client.host.startsWith('/') ? '' : `:${client.port}`}`;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; number: string; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number,
              current_setting('server_encoding') as encoding`,
    );
    const { version = '', number = '0', encoding = '' } = rows[0] ?? {};
    if (Number(number) < OLDEST_VERSION * 10_000) {
      throw unsuitable(
        setting,
        `${place} is PostgreSQL ${version}, and ${OLDEST_VERSION} is the oldest that is supported`,
      );
    }
    if (encoding !== 'UTF8') {
      throw unsuitable(setting, `${place} keeps text as ${encoding}, and Arabic needs UTF8`);
    }
    return `PostgreSQL ${version}, database ${place}`;
  } catch (error) {
    throw error instanceof DatabaseError
      ? error
      : explain(error as NodeJS.ErrnoException, client, place, setting);
  } finally {
    await client.end().catch(() => {});
  }
}

function clientFor(url: string, setting: string): Client {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('it does not begin with postgresql://');
    const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
    client.on('error', () => {}); // a connection lost after the check is the pool's matter
    return client;
  } catch (cause) {
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      `${setting} is not an address of a PostgreSQL database. It reads postgresql://user:password@host:5432/database; special characters in the password are percent-encoded. Without it the built-in database is used.`,
      { cause },
    );
  }
}

function explain(
  cause: NodeJS.ErrnoException,
  client: Client,
  place: string,
  setting: string,
): DatabaseError {
  switch (cause.code) {
    case '28P01':
    case '28000':
      return new DatabaseError(
        'DATABASE_REFUSED',
        `The database ${place} refuses user ${client.user}: ${cause.message}. Correct user or password in ${setting}.`,
        { cause },
      );
    case '3D000':
      return new DatabaseError(
        'DATABASE_MISSING',
        `The PostgreSQL of ${setting} has no database "${client.database}". Make it (createdb ${client.database}), or correct ${setting}.`,
        { cause },
      );
    default:
      return new DatabaseError(
        'DATABASE_UNREACHABLE',
        `The database ${place} of ${setting} does not answer (${cause.code ?? cause.message}). Start it, or correct ${setting}; without DATABASE_URL the built-in database is used.`,
        { cause },
      );
  }
}

function unsuitable(setting: string, fault: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_UNSUITABLE',
    `The database ${fault}. Nothing was changed. Point ${setting} to another one, or leave it out to use the built-in database.`,
  );
}
