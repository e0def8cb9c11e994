import { setTimeout as pause } from 'node:timers/promises';
import { getNamedType, isObjectType, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { columnsOf, recordTypes, selectionOf, type Value } from './columns.js';
import type { Table } from './tables.js';

/** One public operation, as anybody may ask it, in one view of the database. */
export type Ask = (
  document: DocumentNode,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

export type Row = readonly Value[];

/** Few, so that nobody waits long for a page to be told, or for the database while it is read. */
const PAGE = 25;

/** Others have the machine to themselves this many times as long as each page took. */
const REST = 2;

interface Connection {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: unknown }[];
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'edges' in value;

/**
 * The rows of a table, asked of the public schema page by page as any stranger would: what a stranger does not see
 * cannot be among them.
 */
export async function* readTable(schema: GraphQLSchema, table: Table, asking: Ask): AsyncGenerator<Row> {
  const ask = givingWay(asking);
  const columns = columnsOf(schema, table);
  const document = documentOf(schema, table);
  const further = furtherDocumentOf(schema, table);
  let after: string | null = null;
  do {
    const data = await ask(document, { after });
    const list: unknown = data[table.from[0]!];
    const records: unknown[] = isConnection(list) ? list.edges.map(({ node }) => node) : (list as unknown[]);
    for (const record of records)
      for await (const inside of recordsInside([record], table.from.slice(1), ask, further))
        yield columns.map(({ read }) => read(inside));
    after = isConnection(list) && list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
}

/** Who writes a file can wait; whoever asks meanwhile shall not. */
function givingWay(ask: Ask): Ask {
  let rest = 0;
  return async (document, variables) => {
    await pause(rest);
    const began = performance.now();
    const told = await ask(document, variables);
    rest = REST * (performance.now() - began);
    return told;
  };
}

async function* recordsInside(
  records: readonly unknown[],
  inner: readonly string[],
  ask: Ask,
  further: FurtherDocument | null,
): AsyncGenerator<readonly unknown[]> {
  const [name, ...rest] = inner;
  if (name === undefined) return yield records;
  const list = (records.at(-1) as Record<string, unknown>)[name];
  const held = isConnection(list) ? list.edges.map(({ node }) => node) : (list as unknown[]);
  const more =
    isConnection(list) && list.pageInfo.hasNextPage ? await furtherPages(records, list, ask, further!) : [];
  for (const one of [...held, ...more]) yield* recordsInside([...records, one], rest, ask, further);
}

interface FurtherDocument {
  document: DocumentNode;
  /** The lists it leads through. */
  middle: string;
  last: string;
}

/** Null for a table without lists inside lists. */
function furtherDocumentOf(schema: GraphQLSchema, table: Table): FurtherDocument | null {
  const [, middle, last] = table.from;
  if (middle === undefined || last === undefined) return null;
  const document =
    parse(`query ($reference: String!, $after: String) { commitment(reference: $reference) { ${middle} { id
    ${last}(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${ownSelection(schema, table)} } } } } } }`);
  return { document, middle, last };
}

/** The rest of a long list inside a record, asked of that record alone. */
async function furtherPages(
  [root, parent]: readonly unknown[],
  first: Connection,
  ask: Ask,
  { document, middle, last }: FurtherDocument,
): Promise<unknown[]> {
  const { reference } = root as { reference: string };
  const { id } = parent as { id: string };
  const found: unknown[] = [];
  for (let page = first; page.pageInfo.hasNextPage;) {
    const data = await ask(document, { reference, after: page.pageInfo.endCursor });
    const parents = (data['commitment'] as Record<string, Record<string, unknown>[]>)[middle]!;
    page = parents.find((one) => one['id'] === id)![last] as Connection;
    found.push(...page.edges.map(({ node }) => node));
  }
  return found;
}

const ownSelection = (schema: GraphQLSchema, table: Table): string =>
  selectionOf(recordTypes(schema, table).at(-1)!, table.columns);

function documentOf(schema: GraphQLSchema, table: Table): DocumentNode {
  const types = recordTypes(schema, table);
  const at = (level: number): string => {
    const parent = level === 0 ? schema.getQueryType()! : types[level - 1]!;
    const name = table.from[level]!;
    const field = parent.getFields()[name]!;
    const isPaged =
      isObjectType(getNamedType(field.type)) &&
      'edges' in (getNamedType(field.type) as typeof parent).getFields();
    const paths = (table.parents ?? []).flatMap((column) => (column.level === level ? [column.path] : []));
    const isLast = level === table.from.length - 1;
    const inner = isLast
      ? selectionOf(types[level]!, [...paths, ...table.columns])
      : `reference: ${keyOf(types[level]!.name)} ${selectionOf(types[level]!, paths)} ${at(level + 1)}`;
    if (!isPaged) return `${name} { ${inner} }`;
    const from = level === 0 ? `first: ${PAGE}, after: $after` : `first: ${PAGE}`;
    const order =
      field.args.some((arg) => arg.name === 'orderBy') && name === 'proposals'
        ? ', orderBy: REFERENCE_ASC'
        : '';
    return `${name}(${from}${order}) { pageInfo { hasNextPage endCursor } edges { node { ${inner} } } }`;
  };
  const first = at(0);
  return parse(`query ${first.includes('$after') ? '($after: String)' : ''} { ${first} }`);
}

/** Records inside others have no reference of their own. */
const keyOf = (type: string): string => (type === 'Indicator' ? 'id' : 'reference');
