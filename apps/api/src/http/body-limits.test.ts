import { once } from 'node:events';
import { connect } from 'node:net';
import { textLimits } from '@iltizam/domain/text-limits';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../graphql/limits.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
let session: { cookie: string };
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  session = await server.signIn('secretariat');
});
afterAll(async () => {
  await server.close();
  await world.close();
});

/** A body of so many bytes, most of them letters of this kind. */
function bodyOf(bytes: number, letter: string): string {
  const query = '{ __typename } # ';
  const room = bytes - Buffer.byteLength(JSON.stringify({ query }));
  const wide = Math.floor(room / Buffer.byteLength(letter));
  return JSON.stringify({
    query: query + letter.repeat(wide) + 'x'.repeat(room - wide * Buffer.byteLength(letter)),
  });
}

describe.each(['/graphql', '/staff/graphql'])('IN-08: the body of a request to %s', (path) => {
  const send = (body: string) =>
    server.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-iltizam': '1', ...session },
      body,
    });

  test.each(['x', 'ح', 'بَ', '😀'])('is counted in bytes, whatever the letters are: %s', async (letter) => {
    const most = bodyOf(limits.bodyBytes, letter);
    expect(Buffer.byteLength(most)).toBe(limits.bodyBytes);
    const read = await send(most);
    expect([read.status, await read.json()]).toMatchObject([200, { data: { __typename: 'Query' } }]);
    const refused = await send(bodyOf(limits.bodyBytes + 1, letter));
    const errors = [
      { extensions: { code: 'LIMIT_EXCEEDED', field: 'bodyBytes', facts: { limit: limits.bodyBytes } } },
    ];
    expect([refused.status, await refused.json()]).toMatchObject([413, { errors }]);
  });
});

test.each(['http://elsewhere.example/ar', '*', 'x://y/ar'])(
  'a request names a path, not an address: %s',
  async (target) => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toMatch(/^HTTP\/1.1 400 /u);
  },
);

test('IN-08: a text at its limit fits into a body, in the widest letters it can be written in', () => {
  const { workbook, ...texts } = textLimits;
  const widest = Buffer.byteLength('😀');
  // A workbook is in base64, of a byte each.
  for (const [name, most] of [...Object.entries(texts), ['workbook', workbook / widest] as const])
    expect(most * widest, name).toBeLessThan(limits.bodyBytes - 10_000);
});
