import { sql } from 'kysely';
import type { Readable } from 'node:stream';
import { readerOf } from '../database/database.js';
import type { FileHolder } from '../files/file-holders.js';
import { newFileKey } from '../files/file-store.js';
import type { FileDesk } from './file-desk.js';

interface Arriving {
  holder: FileHolder;
  id: string;
  /** Where in the file it begins. */
  offset: number;
  length: number;
  bytes: Readable;
}

/**
 * Keeps a piece of a file. The bytes first, the row after them: a row never speaks of bytes that are not there, and bytes
 * no row speaks of are swept. Two that send the same piece, or two instances, meet in the one row: the later one is told
 * how far it is. Answers the new offset and whether the file is whole; null where the piece does not join on.
 */
export async function receivePart(
  { orm, files }: FileDesk,
  { holder, id, offset, length, bytes }: Arriving,
): Promise<{ received: number; whole: boolean } | null> {
  const key = newFileKey();
  try {
    await files.put(key, bytes, length);
  } catch (error) {
    await files.remove(key).catch(() => {}); // why it was not kept is what matters; leftovers are swept
    throw error;
  }
  const { rows } = await sql<{ received: number; whole: boolean }>`
    update ${sql.table(holder.table)} set received = received + ${length}, moved_at = now(),
           parts = parts || ${JSON.stringify([{ key, bytes: length }])}::jsonb,
           state = case when received + ${length} = bytes then 'CHECKING' else state end
    where id = ${id} and state = 'SENDING' and ${holder.live} and received = ${offset}
      and received + ${length} <= bytes
    returning received::float8 as received, state = 'CHECKING' as whole`.execute(readerOf(orm.em.fork()));
  if (rows[0]) return rows[0];
  await files.remove(key);
  return null;
}
