import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { readerOf, type Database } from '../database/database.js';
import { columnsOf } from './columns.js';
import { formats, type FormatName } from './formats.js';
import { inOneView } from './one-view.js';
import { positionNow } from './position.js';
import { readTable, type Ask } from './read-table.js';
import { tables, type Table } from './tables.js';
import { clock } from '../database/clock.js';

/** How old a dictionary may be though something has changed since. */
const FRESH_FOR = '1 hour';

const LICENCE = {
  name: 'ODbL-1.0',
  title: 'Open Data Commons Open Database License',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** Of every table and file what it holds: fields from the schema, rows, bytes and sums, all of one moment (Frictionless). */
export async function dataPackage(orm: Database, schema: GraphQLSchema): Promise<Record<string, unknown>> {
  const read = readerOf(orm.em.fork());
  const position = await positionNow(read);
  const { rows } = await sql<{ package: Record<string, unknown> }>`
    select package from data_package where name = 'current'
      and (position = ${position} or made_at > now() - ${FRESH_FOR}::interval)`.execute(read);
  if (rows[0]) return rows[0].package;
  const made = await inOneView(orm, schema, (ask) => describe(schema, ask, position));
  await sql`insert into data_package (name, position, made_at, package)
    values ('current', ${position}, now(), ${JSON.stringify(made)}::jsonb)
    on conflict (name) do update set position = excluded.position, made_at = excluded.made_at, package = excluded.package`.execute(
    read,
  );
  return made;
}

async function describe(schema: GraphQLSchema, ask: Ask, position: string): Promise<Record<string, unknown>> {
  const resources: unknown[] = [];
  for (const table of tables)
    for (const format of ['csv', 'jsonl'] as const)
      resources.push(await resourceOf(schema, ask, table, format));
  return {
    profile: 'tabular-data-package',
    name: 'iltizam',
    title: 'Iltizam: action plans, commitments and proposals of open government',
    version: position,
    created: clock.now().toISOString(),
    licenses: [LICENCE],
    resources,
  };
}

async function resourceOf(schema: GraphQLSchema, ask: Ask, table: Table, format: FormatName) {
  const columns = columnsOf(schema, table);
  const hash = createHash('sha256');
  let [bytes, rowCount] = [0, 0];
  const counted = async function* () {
    for await (const row of readTable(schema, table, ask)) {
      rowCount++;
      yield row;
    }
  };
  for await (const part of formats[format].write(columns, counted(), {
    separator: ',',
    rightToLeft: false,
  })) {
    bytes += part.length;
    hash.update(part);
  }
  return {
    name: format === 'csv' ? table.name : `${table.name}-${format}`,
    title: table.about,
    path: `${table.name}.${format}`,
    format,
    mediatype: formats[format].mediaType.split(';')[0],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash.digest('hex')}`,
    rowCount,
    schema: {
      fields: columns.map(({ name, type, description }) => ({ name, type, description })),
      primaryKey: table.key,
      foreignKeys: Object.entries(table.references ?? {}).map(([fields, resource]) => ({
        fields,
        reference: { resource, fields: resource === 'indicators' ? 'id' : 'reference' },
      })),
      missingValues: [''],
    },
  };
}
