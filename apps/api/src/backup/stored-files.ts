import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { fileHolders } from '../files/file-holders.js';

/** A file of the store that rows name, with its sum where it is whole. */
export interface StoredFile {
  key: string;
  sha256: string | null;
}

/** Every file a row speaks of: whole ones, and pieces of those that are still being sent. */
export async function storedFiles(read: Reader): Promise<StoredFile[]> {
  const whole = fileHolders.map(
    ({ table }) =>
      sql`select storage_key as key, sha256 from ${sql.table(table)} where storage_key is not null`,
  );
  const pieces = fileHolders.map(
    ({ table }) => sql`select part ->> 'key', null from ${sql.table(table)}, jsonb_array_elements(parts) part
      where state in ('SENDING', 'CHECKING')`,
  );
  const { rows } = await sql<StoredFile>`
    select key, max(sha256) as sha256 from (
      ${sql.join([...whole, ...pieces, sql`select storage_key, sha256 from data_file`], sql` union all `)}
    ) named group by key order by key`.execute(read);
  return rows;
}
