import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openLog } from '../http/log.js';
import { anyValue } from '../permissions/any-document.js';
import { AnsweredOperations } from '../read-model/answered.js';
import { ReadModel } from '../read-model/reader.js';
import { contextOf, openWorld, type World } from '../testing/world.js';
import { startApollo } from './apollo.js';
import { buildSchemas } from './schema.js';

type Field = GraphQLField<unknown, unknown>;
/** From an operation to a field: each field, and of which of its possible types what follows is asked. */
type Way = readonly { of: string; field: Field; as: string }[];

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

/** The shortest way to a value of each type that has fields. */
function waysOf(schema: GraphQLSchema): Map<string, Way> {
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  const ways = new Map<string, Way>(roots.map(({ name }) => [name, []]));
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const leads = getNamedType(field.type);
      for (const to of isAbstractType(leads) ? schema.getPossibleTypes(leads) : [leads])
        if (isObjectType(to) && !ways.has(to.name))
          ways.set(to.name, [...way, { of: name, field, as: to.name }]);
    }
  }
  return ways;
}

/** The operation that asks for the field at the end of its way, and for nothing else. */
function documentFor(way: Way, last: Field) {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const called = ({ name, args }: Field): string => {
    const given = args
      .filter(({ type }) => isNonNullType(type))
      .map((arg) => {
        const variable = `v${declared.length}`;
        declared.push(`$${variable}: ${String(arg.type)}`);
        variables[variable] = anyValue(arg.type);
        return `${arg.name}: $${variable}`;
      });
    return given.length > 0 ? `${name}(${given.join(', ')})` : name;
  };
  const leaf = called(last) + (isLeafType(getNamedType(last.type)) ? '' : ' { __typename }');
  const selection = way.reduceRight(
    (inner, { field, as }) => `${called(field)} { ... on ${as} { ${inner} } }`,
    leaf,
  );
  const kind = way[0]?.of === 'Mutation' ? 'mutation' : 'query';
  return {
    query: `${kind} Any${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${selection} }`,
    variables,
  };
}

/** Whose turn it is: what it does instead, and what those before it answer. */
let turn: { target: Field; fault: () => unknown; before: Map<Field, string> } | null = null;

/** Returns how all is as it was: the files of a process share their schemas. */
function wrapAll(schema: GraphQLSchema): () => void {
  const undo: (() => void)[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      const { resolveType } = type;
      undo.push(() => (type.resolveType = resolveType));
      type.resolveType = (value) => (value as Record<string, string>)['__typename'];
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const { isTypeOf } = type;
    undo.push(() => (type.isTypeOf = isTypeOf));
    type.isTypeOf = null;
    for (const field of Object.values(type.getFields())) {
      const own = field.resolve;
      undo.push(() => (field.resolve = own));
      const resolve = own ?? defaultFieldResolver;
      field.resolve = (...given) => {
        if (turn?.target === field) return turn.fault();
        const as = turn?.before.get(field);
        if (as === undefined) return resolve(...given);
        const value = { __typename: as };
        return isListType(getNullableType(field.type)) ? [value] : value;
      };
    }
  }
  return () => undo.forEach((back) => back());
}

const faults: readonly (() => unknown)[] = [
  () => {
    throw new Error('canary: thrown');
  },
  () => Promise.reject(new Error('canary: rejected')),
  () => {
    throw 'canary: no error at all';
  },
  () => (null as unknown as { canary(): void }).canary(),
];

test.for(['public', 'staff'] as const)(
  'RE-35: a fault in any field of any type of the %s schema, however deep, fails what asked for it alone and is logged once',
  async (which, { annotate }) => {
    const schema = (await buildSchemas())[which];
    onTestFinished(wrapAll(schema));
    const lines: string[] = [];
    const log = openLog('info', { write: (line) => void lines.push(line) });
    // graphql-js answers everything: what the read model tells has no resolvers to go wrong.
    const silent = Object.assign(Object.create(ReadModel.prototype) as ReadModel, {
      answer: async () => null,
    });
    const apollo = await startApollo({ schema, introspection: false, log, walls: null, written: () => {}, readModel: silent, answered: new AnsweredOperations() }); // prettier-ignore
    const contextValue = await contextOf(world.orm, which === 'public' ? 'PUBLIC' : 'STAFF', which === 'public' ? null : 'secretariat'); // prettier-ignore
    let thrown = 0;
    for (const [name, way] of waysOf(schema)) {
      const type = schema.getType(name);
      if (way.length === 0 || !isObjectType(type)) continue;
      for (const target of Object.values(type.getFields())) {
        const before = new Map(way.map(({ field, as }) => [field, as]));
        if (before.has(target)) continue;
        turn = { target, fault: faults[thrown++ % faults.length]!, before };
        lines.length = 0;
        const { body } = await apollo.executeOperation(documentFor(way, target), { contextValue });
        const at = `${name}.${target.name}`;
        const { errors = [] } = body.kind === 'single' ? body.singleResult : {};
        expect(
          errors.map(({ extensions }) => extensions?.['code']),
          at,
        ).toEqual(['INTERNAL']);
        expect(errors[0]!.extensions, at).toMatchObject({ requestId: contextValue.requestId });
        expect(JSON.stringify(body), at).not.toContain('canary');
        expect(
          lines.filter((line) => line.includes('"err"')),
          at,
        ).toHaveLength(1);
      }
    }
    turn = null;
    const after = await apollo.executeOperation({ query: '{ plans { reference } }' }, { contextValue });
    expect(after.body.kind === 'single' && after.body.singleResult.errors).toBeUndefined();
    await apollo.stop();
    expect(thrown).toBeGreaterThan(500);
    await annotate(
      `${which} schema: ${thrown} fields thrown in, each logged once under its number`,
      'figure',
    );
  },
);
