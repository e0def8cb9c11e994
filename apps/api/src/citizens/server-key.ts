import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { newToken } from '../accounts/tokens.js';

/** The secret of this name, the same for every instance and after every restart. */
export async function serverKey(read: Reader, name: string): Promise<string> {
  const find = () => sql<{ value: string }>`select value from server_key where name = ${name}`.execute(read);
  const known = await find();
  if (known.rows[0]) return known.rows[0].value;
  await sql`insert into server_key (name, value) values (${name}, ${newToken()}) on conflict do nothing`.execute(
    read,
  );
  return (await find()).rows[0]!.value;
}

/** The operator's keys, of which the first is used and all are believed; where there are none, one kept here under this name. */
export const keysOr = async (
  given: readonly string[],
  read: Reader,
  name: string,
): Promise<readonly string[]> => (given.length > 0 ? given : [await serverKey(read, name)]);
