import { defaultFieldResolver, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog } from '../http/log.js';
import { anyDocument } from '../permissions/any-document.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { buildSchemas } from './schema.js';

let world: World;
let server: TestServer;
const schemas = await buildSchemas();
const lines: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  wrapAll();
  const log = openLog('info', { write: (line) => void lines.push(line) });
  server = await openServer(world.orm, {}, { log });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const overflow = (depth = 0): number => 1 + overflow(depth + 1);

/** The ways in which code goes wrong, each at another field in turn. */
const faults: readonly (() => unknown)[] = [
  () => {
    throw new Error('canary: thrown');
  },
  () => Promise.reject(new Error('canary: rejected')),
  () => overflow(),
  () => {
    throw 'canary: no error at all';
  },
  () => (null as unknown as { canary(): void }).canary(),
];

/** Every field of every type that is asked for by itself: queries and mutations. */
function rootFields(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType()]
    .filter((type) => type instanceof GraphQLObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type.name, field })));
}

/** What the one field does instead of its work. */
let broken: { name: string; fault: () => unknown } | null = null;
let called = false;

/** Before the server is made: it keeps the resolvers it was given. */
function wrapAll(): void {
  for (const schema of [schemas.public, schemas.staff])
    for (const { field } of rootFields(schema)) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (...given) => {
        if (broken?.name !== field.name) return resolve(...given);
        called = true;
        return broken.fault();
      };
    }
}

const failing = async (path: '/graphql' | '/staff/graphql', headers: Record<string, string>) => {
  const schema = path === '/graphql' ? schemas.public : schemas.staff;
  let fields = 0;
  for (const { of, field } of rootFields(schema)) {
    const { document, variables } = anyDocument(schema, `${of}.${field.name}`);
    called = false;
    broken = { name: field.name, fault: faults[fields % faults.length]! };
    const asked = { variables: variables as Record<string, unknown>, headers };
    const { body } = await server.ask(path, document, asked);
    broken = null;
    // The read model answers it by one statement, without a resolver.
    if (!called) continue;
    fields++;
    const [error, ...more] = body.errors ?? [];
    expect(more, field.name).toEqual([]);
    expect(error?.extensions, field.name).toMatchObject({ code: 'INTERNAL', requestId: expect.any(String) });
    expect(JSON.stringify(body), field.name).not.toContain('canary');
    const { requestId } = error!.extensions as unknown as { requestId: string };
    const logged = lines.filter((line) => line.includes(requestId) && line.includes('"err"'));
    expect(logged, field.name).toHaveLength(1);
    lines.length = 0;
    const after = await server.ask('/graphql', '{ plans { reference } }');
    expect(after.body.errors, field.name).toBeUndefined();
  }
  return fields;
};

test('RE-35: a fault in any resolver of a query or mutation fails that request alone, and is found in the log by the number shown', async ({
  annotate,
}) => {
  const open = await failing('/graphql', {});
  const { cookie } = await server.signIn('secretariat');
  const staff = await failing('/staff/graphql', { cookie });
  const mutations = [schemas.public, schemas.staff].flatMap((schema) =>
    Object.keys(schema.getMutationType()!.getFields()),
  );
  expect(open + staff, 'every mutation, and more').toBeGreaterThan(mutations.length);
  await annotate(
    `${open + staff} fields thrown in, 5 ways: each logged once under its number, 0 others failed`,
    'figure',
  );
});
