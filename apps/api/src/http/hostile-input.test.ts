import { isInputObjectType, getNamedType, isNonNullType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { anyDocument } from '../permissions/any-document.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { expectWithin, timed } from '../testing/measured.js';
import { openWorld, withRecords, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
let schemas: { staff: GraphQLSchema; public: GraphQLSchema };
let session: { cookie: string };
beforeAll(async () => {
  world = await openWorld(withRecords);
  server = await openServer(world.orm);
  schemas = await buildSchemas();
  session = await server.signIn('secretariat');
});
afterAll(async () => {
  await server.close();
  await world.close();
});

/** What the short lists of injection tools begin with. */
const injections = [
  `'`,
  `"`,
  `\\`,
  `' or '1'='1`,
  `') or ('1'='1`,
  `1; select pg_sleep(3)--`,
  `'; select pg_sleep(3)--`,
  `'||(select pg_sleep(3))||'`,
  `' union select null,null--`,
  `%' and 1=cast(version() as int)--`,
  `$1`,
  `?`,
  `:name`,
  `{x: 1}`,
  `\${7*7}`,
  `ma-nap-2' and (select count(*) from account)>0--`,
  Buffer.from(`["x","' or 1=1--","'"]`).toString('base64url'),
] as const;

const paths = { '/graphql': 'public', '/staff/graphql': 'staff' } as const;

describe.each(Object.keys(paths) as (keyof typeof paths)[])('IN-04: SQL in every argument of %s', (path) => {
  test('is a text like any other: no error of ours, and no time that it asked for', async ({ annotate }) => {
    const query = schemas[paths[path]].getQueryType()!;
    let asked = 0;
    let slowest = 0;
    for (const field of Object.values(query.getFields())) {
      const { document, variables } = anyDocument(schemas[paths[path]], `Query.${field.name}`);
      const texts = field.args.filter(({ type }) => ['String', 'ID'].includes(getNamedType(type).name));
      for (const { name, type } of texts)
        for (const text of injections) {
          const value = String(type).startsWith('[') ? [text] : text;
          const declared = isNonNullType(type)
            ? document
            : document
                .replace(
                  /^query Any(\((.*?)\))? /u,
                  (_all, _group, others: string = '') =>
                    `query Any(${others}${others && ', '}$${name}: ${String(type)}) `,
                )
                .replace(
                  new RegExp(`${field.name}(\\((.*?)\\))?`, 'u'),
                  (_all, _group, others: string = '') =>
                    `${field.name}(${others}${others && ', '}${name}: $${name})`,
                );
          const [{ body }, ms] = await timed(() =>
            server.ask(path, declared, { variables: { ...variables, [name]: value }, headers: session }),
          );
          const codes = body.errors?.map(({ extensions }) => extensions.code) ?? [];
          expect(codes, `${declared} ${text} ${JSON.stringify(body)}`).not.toContain('INTERNAL');
          asked++;
          slowest = Math.max(slowest, ms);
        }
    }
    expect(asked).toBeGreaterThan(200);
    expectWithin(slowest, 1000);
    await annotate(`${path}: ${asked} arguments, 0 SQL errors, slowest ${Math.round(slowest)} ms`, 'figure');
  });
});

test('IN-05: no argument of a query takes an object without a type, and a filter with an operator is refused', async () => {
  const reached = new Set<string>();
  const walk = (type: unknown): void => {
    const named = getNamedType(type as Parameters<typeof getNamedType>[0])!;
    if (reached.has(named.name)) return;
    reached.add(named.name);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) walk(field.type);
  };
  for (const field of Object.values(schemas.staff.getQueryType()!.getFields()))
    for (const { type } of field.args) walk(type);
  expect([...reached].filter((name) => /json|object|any|value$/iu.test(name))).toEqual([]);
  const document = 'query ($filter: ProposalFilter) { proposals(filter: $filter) { totalCount } }';
  for (const filter of [
    { reference: { $ne: null } },
    { $ne: null },
    { __raw: 'select 1' },
    { q: { $re: '(a+)+$' } },
    { plan: { $like: '%' } },
    { state: { $in: ['SUBMITTED'] } },
  ]) {
    const { body } = await server.ask('/staff/graphql', document, {
      variables: { filter },
      headers: session,
    });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
  }
});

test('IN-06: no body, variable or name of a property reaches the prototype of everything', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  const send = (path: string, body: string) =>
    server.fetch(path, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json', 'x-iltizam': '1' },
      body,
    });
  const poison = `"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}`;
  for (const body of [
    `{${poison},"query":"{ plans { reference } }"}`,
    `{"query":"query ($filter: ProposalFilter) { proposals(filter: $filter) { totalCount } }","variables":{"filter":{${poison}}}}`,
    `{"query":"{ plans { reference } }","variables":{${poison}}}`,
    `{"query":"{ plans { reference } }","extensions":{${poison}}}`,
    `{"query":"{ __proto__ constructor { prototype } }"}`,
  ])
    for (const path of ['/graphql', '/staff/graphql'])
      expect((await send(path, body)).status).toBeLessThan(500);
  const signIn = await send('/api/auth/sign-in', `{${poison},"email":"a@b.example","password":"x"}`);
  expect(signIn.status).toBeLessThan(500);
  for (const path of [
    '/data/__proto__.csv',
    '/data/constructor.jsonl',
    '/feeds/__proto__.atom',
    '/console/__proto__',
  ])
    expect((await server.fetch(path)).status).toBeLessThan(504);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('IN-13: days and numbers are stored exactly, or refused', () => {
  const day = (on: string) => server.ask('/graphql', 'query ($on: Date!) { plan(reference: "ma-nap-2") { progress(on: $on) { percent } } }', { variables: { on } }); // prettier-ignore
  test.each([
    '0000-00-00',
    '0000-01-01',
    '0001-01-01',
    '1899-12-31',
    '2200-01-01',
    '9999-12-31',
    '2023-02-29',
    '2024-02-30',
    '+275760-09-13',
    '٢٠٢٤-٠١-٠١',
    '2024-1-1',
    '2024-01-01T00:00:00Z',
    '',
    'NaN',
    '1445-13-01',
  ])('the day %s is refused', async (on) => {
    const { body } = await day(on);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
  });

  test.each(['2024-02-29', '1900-01-01', '2199-12-31', '2026-03-22', '2023-10-29'])(
    'the day %s is one',
    async (on) => {
      expect((await day(on)).body.errors).toBeUndefined();
    },
  );

  test.each(['1e309', '-1', '1.5', '"3"', 'NaN', '٣', '9007199254740993', '-0.5', '[3]', 'true'])(
    '%s is no number of rows',
    async (first) => {
      const { body, status } = await server.ask(
        '/graphql',
        `{ commitments(first: ${first}) { totalCount } }`,
      );
      expect(status).toBeLessThan(500);
      expect(body.errors?.[0]?.extensions.code).not.toBe('INTERNAL');
      expect(body.data ?? null).toBeNull();
    },
  );

  test.each(['0', '-1', '9007199254740993', 'x', '00000000-0000-0000-0000-000000000000', "'"])(
    'the id %s is nobody’s',
    async (id) => {
      const { body } = await server.ask('/staff/graphql', 'query ($id: ID!) { assignment(id: $id) { id } }', { variables: { id }, headers: session }); // prettier-ignore
      expect(body.errors?.map(({ extensions }) => extensions.code) ?? ['NOT_FOUND']).not.toContain(
        'INTERNAL',
      );
      expect(body.data?.['assignment'] ?? null).toBeNull();
    },
  );
});

test('IN-14: a language of an address that is none, or are two, is refused: 400', async () => {
  const wrong = ['-1', '1e309', '<script>', '../fr', 'xx', 'FR', '', '__proto__', ['fr', 'ar'], ['fr', 'fr']];
  const files = ['feeds/changes.atom', 'feeds/news.atom', 'calendar/meetings.ics', 'calendar/calls.ics', 'data/themes.xlsx']; // prettier-ignore
  for (const lang of wrong)
    for (const file of files) {
      const query = [lang].flat().map((one) => `lang=${encodeURIComponent(one)}`);
      const answer = await server.fetch(`/${file}?${query.join('&')}`);
      expect([answer.status, file, lang]).toEqual([400, file, lang]);
      expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT', field: 'lang' });
    }
});

describe('IN-15: a body has one reading, or none', () => {
  const send = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    server.fetch('/graphql', { method: 'POST', headers: { 'content-type': type, 'x-iltizam': '1' }, body });
  const plans = '{"query":"{ plans { reference } }"}';

  test.each([
    ['a comment', `/* x */${plans}`],
    ['a comment at its end', `${plans} // x`],
    ['more text after it', `${plans}${plans}`],
    ['a comma too many', '{"query":"{ plans { reference } }",}'],
    ['single quotes', `{'query':'{ plans { reference } }'}`],
    ['nothing', ''],
  ])('%s', async (_what, body) => {
    expect((await send(body)).status).toBe(400);
  });

  test.each(['utf-16', 'utf-16le', 'utf-32', 'latin1'])('%s', async (charset) => {
    const response = await send(
      new Uint8Array(Buffer.from(plans, 'utf16le')),
      `application/json; charset=${charset}`,
    );
    expect([400, 415]).toContain(response.status);
  });

  test('an order mark before it is none of it', async () => {
    expect(await (await send(`\uFEFF${plans}`)).json()).toMatchObject({ data: { plans: expect.anything() } });
  });

  test('of two keys the last one counts, wherever it is read', async () => {
    const twice = '{"query":"{ nothing }","query":"{ plans { reference } }"}';
    // At the first time Apollo reads it, at the second the door does.
    for (let time = 0; time < 3; time++)
      expect(await (await send(twice)).json()).toMatchObject({ data: { plans: expect.anything() } });
  });
});
