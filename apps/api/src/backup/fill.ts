import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Reader } from '../database/database.js';
import { damaged } from './backup-error.js';
import { layAside } from './lay-aside.js';
import { manifestName, manifestSchema, type Head, type Manifest, type TableShape } from './manifest.js';
import type { OneTransaction } from './one-transaction.js';
import { wholeOf, type ArchiveBody } from './read-archive.js';
import type { RestoredFiles } from './restored-files.js';

export interface Filled {
  manifest: Manifest;
  /** The sum of each file as it was put. */
  files: ReadonlyMap<string, string>;
}

/** Fills tables and files from what follows the head. */
export async function fill(
  archive: AsyncIterable<ArchiveBody>,
  { read, client }: OneTransaction,
  store: RestoredFiles,
  head: Head,
): Promise<Filled> {
  const tables = new Map(head.tables.map((table) => [table.name, table]));
  const files = new Map<string, string>();
  let manifest: Manifest | null = null;
  const aside = await layAside(read, client);
  for await (const { path, pieces } of archive) {
    const [kind, name = ''] = path.split('/', 2);
    const table = tables.get(name);
    if (kind === 'tables' && table) await fillTable(client, table, pieces);
    else if (kind === 'files') files.set(name, await store.put(name, await wholeOf(pieces)));
    else if (path === manifestName)
      manifest = manifestSchema.parse(JSON.parse((await wholeOf(pieces)).toString()));
    else throw damaged(`it holds ${path}, which belongs to nothing`);
  }
  if (!manifest) throw damaged('its end is missing');
  await setSequences(read, manifest.sequences);
  await aside.putBack();
  return { manifest, files };
}

const fillTable = (client: PoolClient, { name, columns }: TableShape, pieces: AsyncIterable<Buffer>) =>
  pipeline(
    Readable.from(pieces),
    client.query(copyFrom(`copy "${name}" (${columns.join(', ')}) from stdin`)),
  );

async function setSequences(read: Reader, values: Manifest['sequences']): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await sql`select setval(quote_ident(${name})::regclass, ${value}::bigint)`.execute(read);
}
