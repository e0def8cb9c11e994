import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signCursorsWith } from '../graphql/cursor-keys.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

describe('AZ-13: a place in a list is signed', () => {
  const modern = { accept: 'application/graphql-response+json' };
  const list = `query ($after: String, $first: Int) { proposals(first: $first, after: $after) {
    pageInfo { endCursor } edges { cursor node { reference } } } }`;
  const ask = async (after: string | null, first = 3) => {
    const { status, body } = await server.ask('/graphql', list, {
      variables: { after, first },
      headers: modern,
    });
    const page = body.data?.['proposals'] as
      | { edges: { cursor: string; node: unknown }[] }
      | null
      | undefined;
    const [error] = body.errors ?? [];
    return {
      status,
      edges: page?.edges ?? [],
      code: error?.extensions.code,
      facts: error?.extensions['facts'],
    };
  };
  const refused = (why: string) => ({ status: 400, edges: [], code: 'INVALID_INPUT', facts: { why } });

  test('and read on from, by whoever answers; another place is refused, however little it differs', async () => {
    const { edges } = await ask(null);
    const [first, second] = edges.map(({ cursor }) => cursor);
    // Asked a second time, it is answered by one statement, which signs as we do.
    for (let turn = 0; turn < 2; turn++)
      expect((await ask(first!)).edges.slice(0, 2)).toEqual(edges.slice(1, 3));
    const bytes = Buffer.from(second!, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes);
      other[at]! ^= 1;
      const named = at >= bytes.length - 14 && at < bytes.length - 12;
      const answer = await ask(other.toString('base64url'));
      expect(answer, `byte ${at}`).toMatchObject(refused(named ? 'cursorExpired' : 'cursorAltered'));
    }
    const unsigned = bytes.subarray(0, -14).toString('base64url');
    expect(await ask(unsigned)).toMatchObject({ status: 400, edges: [], code: 'INVALID_INPUT' });
    for (const nothing of ['', 'x', 'WyJhIl0'])
      expect(await ask(nothing)).toMatchObject(refused('cursorAltered'));
  });

  test('another instance believes it, also while keys change; once its key is gone it is told so', async () => {
    signCursorsWith(['the former']);
    // Each place is asked once: what anybody was told is given again for a moment.
    const { edges } = await ask(null, 4);
    const [one, two, three, four] = edges.map(({ cursor }) => cursor);
    // As another instance does that was given the same secrets.
    signCursorsWith(['the former']);
    expect((await ask(one!, 4)).edges).toHaveLength(4);
    signCursorsWith(['the new', 'the former']);
    expect((await ask(two!, 4)).edges).toHaveLength(4);
    signCursorsWith(['the new']);
    for (const gone of [three!, four!]) expect(await ask(gone, 4)).toMatchObject(refused('cursorExpired'));
  });
});
