import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey } from '../files/file-store.js';
import { pdf } from '../inspection/testing-files.js';
import { openServer, pieceHeaders, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let folder: string;
/** Two instances on one database and one store. */
let servers: [TestServer, TestServer];
let cookies: Record<string, { cookie: string }>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  folder = await mkdtemp(join(tmpdir(), 'iltizam-evidence-'));
  const files = new DiskFiles(folder);
  servers = [await openServer(world.orm, {}, { files }), await openServer(world.orm, {}, { files })];
  cookies = {
    [officer]: await servers[0].signIn(officer),
    'officer.health': await servers[0].signIn('officer.health'),
    secretariat: await servers[0].signIn('secretariat'),
  };
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await world.close();
  await rm(folder, { recursive: true });
});

const announce = async (bytes: Buffer, more: object = {}) => {
  const file = { name: 'Rapport annuel.pdf', bytes: bytes.length };
  const input = { commitment: card, title: { fr: 'Rapport' }, public: true, file, ...more };
  const { data, errors } = await cards.addEvidence(officer, input);
  expect(errors).toEqual([]);
  return data.addEvidence.evidence as { id: string; sendTo: string };
};
const send = (path: string, offset: number, body: Buffer, account = officer, by = 0) =>
  servers[by]!.sendPiece(path, body, cookies[account] ?? {}, offset);
const head = async (path: string, account = officer) => {
  const response = await servers[1].fetch(path, {
    method: 'HEAD',
    headers: { ...cookies[account], 'x-iltizam': '1' },
  });
  return [response.status, response.headers.get('upload-offset')];
};
const stateOf = async (id: string) => {
  const document = `{ commitment(reference: "${card}") { evidence { id state refusal mediaType hasText received } } }`;
  const { data } = await world.as(officer).run(document);
  return data.commitment.evidence.find((one: { id: string }) => one.id === id);
};
const filesOnDisk = async () => {
  const shelves = await readdir(folder);
  return (await Promise.all(shelves.map((shelf) => readdir(join(folder, shelf))))).flat().length;
};

const large = () => pdf(`1 0 obj << /Font 2 0 R >> stream\n${'x'.repeat(300_000)}\nendstream`);

test('a file arrives in pieces at two instances, is resumed where it stopped, and reads back as it was', async () => {
  const bytes = large();
  const { id, sendTo } = await announce(bytes);
  expect(await head(sendTo)).toEqual([200, '0']);
  expect((await send(sendTo, 0, bytes.subarray(0, 100_000))).headers.get('upload-offset')).toBe('100000');
  // Sent again, from the wrong place, or twice at once: only what joins on counts.
  expect((await send(sendTo, 0, bytes.subarray(0, 100_000), officer, 1)).status).toBe(409);
  expect((await send(sendTo, 200_000, bytes.subarray(200_000))).status).toBe(409);
  const twice = await Promise.all(
    [0, 1].map((by) => send(sendTo, 100_000, bytes.subarray(100_000, 200_000), officer, by)),
  );
  expect(twice.map(({ status }) => status)).toEqual(expect.arrayContaining([204, 409]));
  expect(await head(sendTo)).toEqual([200, '200000']);
  expect(await stateOf(id)).toMatchObject({ state: 'SENDING', received: 200_000 });
  expect((await send(sendTo, 200_000, bytes.subarray(200_000), officer, 1)).status).toBe(204);
  expect(await stateOf(id)).toMatchObject({
    state: 'AVAILABLE',
    refusal: null,
    mediaType: 'application/pdf',
    hasText: true,
  });
  const got = await servers[0].fetch(`/files/${id}`);
  const sum = createHash('sha256')
    .update(Buffer.from(await got.arrayBuffer()))
    .digest('hex');
  expect(sum).toBe(createHash('sha256').update(bytes).digest('hex'));
  // The pieces are gone, the file is there.
  expect(await filesOnDisk()).toBe(1);
});

test('a piece cut on its way leaves nothing', async () => {
  const bytes = large();
  const { sendTo } = await announce(bytes);
  const before = await filesOnDisk();
  const headers = { ...cookies[officer], ...pieceHeaders(), 'content-length': bytes.length };
  const sending = request(servers[0].address + sendTo, { method: 'PATCH', headers });
  const failed = once(sending, 'error');
  sending.write(bytes.subarray(0, 1000), () => sending.destroy(new Error('cut')));
  await failed;
  expect(await head(sendTo)).toEqual([200, '0']);
  // The server hears of the cut after the sender does.
  await expect.poll(filesOnDisk).toBe(before);
});

test('nobody but who announced it sends it, and no more than was announced', async () => {
  const bytes = pdf();
  const { sendTo } = await announce(bytes);
  for (const account of ['officer.health', 'secretariat', 'nobody'])
    expect((await send(sendTo, 0, bytes, account)).status).toBe(404);
  expect((await send(`${sendTo}0`, 0, bytes)).status).toBe(404);
  expect((await send(sendTo, 0, Buffer.concat([bytes, bytes]))).status).toBe(413);
  const without = await servers[0].fetch(sendTo, { method: 'PATCH', headers: cookies[officer]! });
  expect(without.status).toBe(403);
  expect((await send(sendTo, 0, bytes)).status).toBe(204);
  expect((await send(sendTo, 0, bytes)).status).toBe(404);
});

test('a page that is called a PDF is refused, and nothing of it is kept', async () => {
  const before = await filesOnDisk();
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  const { id, sendTo } = await announce(page);
  expect((await send(sendTo, 0, page)).status).toBe(204);
  expect(await stateOf(id)).toMatchObject({ state: 'REFUSED', refusal: 'TYPE_NOT_ALLOWED', mediaType: null });
  expect((await servers[0].fetch(`/files/${id}`)).status).toBe(404);
  expect((await servers[0].fetch(`/files/${id}`, { headers: cookies[officer]! })).status).toBe(404);
  expect(await filesOnDisk()).toBe(before);
});

test('FI-02, FI-03, SU-14: what is public is a download anyone may keep; it never runs as a page of ours', async () => {
  const bytes = pdf();
  const name = 'C:\\x\\../تقرير "2022"\'.html';
  const { id, sendTo } = await announce(bytes, { file: { name, bytes: bytes.length } });
  await send(sendTo, 0, bytes);
  const { status, headers } = await servers[0].fetch(`/files/${id}`);
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="_____ _2022__.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%20%222022%22%27.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=3600, no-transform',
  });
  const again = await servers[0].fetch(`/files/${id}`, {
    headers: { 'if-none-match': headers.get('etag')! },
  });
  expect(again.status).toBe(304);
});

test('AZ-17: what is not public is for those who may read the card, and nobody keeps a copy', async () => {
  const bytes = pdf();
  const { id, sendTo } = await announce(bytes, { public: false });
  await send(sendTo, 0, bytes);
  expect((await servers[0].fetch(`/files/${id}`)).status).toBe(404);
  expect((await servers[0].fetch(`/files/${id}`, { headers: cookies['officer.health']! })).status).toBe(404);
  for (const account of [officer, 'secretariat']) {
    const { status, headers } = await servers[0].fetch(`/files/${id}`, { headers: cookies[account]! });
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store, no-transform']);
  }
  for (const path of ['/files/', '/files/..%2f..%2fetc%2fpasswd', `/files/${id}%00`])
    expect((await servers[0].fetch(path, { headers: cookies[officer]! })).status).toBe(404);
});

test('AU-10: the link of somebody who was disabled or lost the role opens nothing, and ends in the middle of a file', async () => {
  const key = newFileKey();
  const bytes = Buffer.alloc(60_000_000, 'x');
  await new DiskFiles(folder).put(key, Readable.from([bytes]));
  const execute = (text: string, values: unknown[] = []): Promise<{ id: string }[]> =>
    world.orm.em.fork().execute(text, values);
  const [row] = await execute(
    `insert into evidence (id, commitment_id, kind, state, title, public, file_name, bytes, received, parts, media_type,
       storage_key, sha256, added_by_id, added_at, moved_at)
     select gen_random_uuid(), c.id, 'FILE', 'AVAILABLE', '{}', false, 'x.pdf', ?, 0, '[]', 'application/pdf', ?, ?,
       (select id from account limit 1), now(), now() from commitment c where c.reference = ? returning id`,
    [bytes.length, key, createHash('sha256').update(bytes).digest('hex'), card],
  );
  const read = () => servers[0].fetch(`/files/${row!.id}`, { headers: cookies[officer]! });
  const account = `where email = '${demoEmail(officer)}'`;
  const running = await read();
  expect(running.status).toBe(200);
  await execute(`update account set disabled_at = now() ${account}`);
  expect((await read()).status).toBe(404);
  // Read slowly, the whole of it would take a quarter of a minute.
  const reader = running.body!.getReader();
  const whole = async () => {
    while (!(await reader.read()).done) await pause(20);
  };
  await expect(whole()).rejects.toThrow('terminated');
  await execute(`update account set disabled_at = null ${account}`);
  const membership = `where account_id = (select id from account ${account})`;
  const again = await read();
  expect(again.status).toBe(200);
  await again.body!.cancel();
  await execute(`update membership set valid_from = '2020-01-01', valid_to = '2020-12-31' ${membership}`);
  expect((await read()).status).toBe(404);
  await execute(`update membership set valid_to = null ${membership}`);
}, 60_000);

test.each([true, false])(
  'a file that is not what was kept does not reach its reader whole; public: %s',
  async (shown) => {
    // Nobody asked for it before: no copy of it lies here.
    const bytes = pdf(`1 0 obj << /Font 2 0 R >> stream\n${randomBytes(150_000).toString('hex')}\nendstream`);
    const { id, sendTo } = await announce(bytes, { public: shown });
    await send(sendTo, 0, bytes);
    const [row]: { key: string }[] = await world.orm.em
      .fork()
      .execute('select storage_key as key from evidence where id = ?', [id]);
    const damaged = Buffer.concat([bytes.subarray(1), randomBytes(1)]);
    await writeFile(join(folder, row!.key.slice(0, 2), row!.key.slice(2)), damaged);
    const answer = await servers[0].fetch(`/files/${id}`, { headers: cookies[officer]! });
    const arrived = await answer.arrayBuffer().then(
      () => answer.status,
      (error: Error) => error.message,
    );
    // No public copy is made of it; as it was sent it ends short.
    expect(arrived).toBe(shown ? 500 : 'terminated');
  },
);
