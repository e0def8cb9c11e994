import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Table } from './tables.js';

export type Value = string | number | boolean | null;

/** A column with what the schema says of it. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime';
  description: string;
  /** Of the records a row is inside of, the row's own last. */
  read: (records: readonly unknown[]) => Value;
}

const languages = ['ar', 'fr', 'en'] as const;

/** The columns of a table as the public schema describes them; a text is one in each language. */
export function columnsOf(schema: GraphQLSchema, table: Table): Column[] {
  const levels = recordTypes(schema, table);
  const own = levels.length - 1;
  const parents = (table.parents ?? []).flatMap(({ level, path, name }) =>
    columnsAt(levels[level]!, level, path, name),
  );
  return [...parents, ...table.columns.flatMap((path) => columnsAt(levels[own]!, own, path))];
}

/** The types of the records, from the list of the schema inwards. */
export function recordTypes(schema: GraphQLSchema, { from }: Table): GraphQLObjectType[] {
  let type: GraphQLObjectType = schema.getQueryType()!;
  return from.map((name) => (type = recordOf(type.getFields()[name]!.type)));
}

/** The records of a list, also of one that is read by pages. */
export function recordOf(list: GraphQLOutputType): GraphQLObjectType {
  const type = getNamedType(list) as GraphQLObjectType;
  const { edges } = type.getFields();
  return edges ? recordOf((getNamedType(edges.type) as GraphQLObjectType).getFields()['node']!.type) : type;
}

function columnsAt(of: GraphQLObjectType, level: number, path: string, called?: string): Column[] {
  const steps = path.split('.');
  let type: GraphQLOutputType = of;
  let description = '';
  let isList = false;
  for (const step of steps) {
    const field: GraphQLField<unknown, unknown> | undefined = (
      getNamedType(type) as GraphQLObjectType
    ).getFields()[step];
    if (!field) throw new Error(`${of.name} has no ${path}`);
    type = field.type;
    isList ||= isListType(getNullableType(type));
    description ||= field.description ?? '';
  }
  const name = called ?? nameOf(steps);
  const leaf = getNamedType(type);
  const column = (suffix: string, kind: Column['type'], read: (value: unknown) => Value): Column => ({
    name: name + suffix,
    type: kind,
    description: isList
      ? `${description} Several are separated by ${suffix ? 'an empty line' : 'a semicolon'}.`
      : description,
    read: (records) => read(valueAt(records[level], steps)),
  });
  if (isObjectType(leaf))
    return languages.map((language) =>
      column(`_${language}`, 'string', (value) => inLanguage(value, language)),
    );
  return [
    column('', isList ? 'string' : kindOf(leaf.name), (value) =>
      Array.isArray(value) ? value.join(';') : (value as Value),
    ),
  ];
}

/** `leadInstitution.reference` is the column `lead_institution`. */
const nameOf = (steps: readonly string[]): string =>
  (steps.length > 1 && steps.at(-1) === 'reference' ? steps.slice(0, -1) : steps)
    .join('_')
    .replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const kinds: Record<string, Column['type']> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'datetime',
};
const kindOf = (scalar: string): Column['type'] => kinds[scalar] ?? 'string';

function valueAt(record: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || record === null || record === undefined) return record ?? null;
  if (Array.isArray(record)) return record.map((one) => valueAt(one, [step, ...rest]));
  return valueAt((record as Record<string, unknown>)[step], rest);
}

type Localized = Record<(typeof languages)[number], string | null> | null;

function inLanguage(value: unknown, language: (typeof languages)[number]): Value {
  if (!Array.isArray(value)) return (value as Localized)?.[language] ?? null;
  const texts = (value as Localized[]).map((text) => text?.[language] ?? '');
  return texts.some(Boolean) ? texts.join('\n\n') : null;
}

/** The fields a query has to ask of a record for these paths. */
export function selectionOf(of: GraphQLObjectType, paths: readonly string[]): string {
  const groups = Map.groupBy(paths, (path) => path.split('.')[0]!);
  return [...groups]
    .map(([name, all]) => {
      const type = getNamedType(of.getFields()[name]!.type);
      const inner = all.flatMap((path) => (path.includes('.') ? [path.slice(name.length + 1)] : []));
      if (!isObjectType(type)) return name;
      return `${name} { ${inner.length > 0 ? selectionOf(type, inner) : languages.join(' ')} }`;
    })
    .join(' ');
}
