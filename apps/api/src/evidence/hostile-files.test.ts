import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { DiskFiles } from '../files/disk-files.js';
import { docx, pdf, zipOf } from '../inspection/testing-files.js';
import { openServer, pieceHeaders, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let folder: string;
let server: TestServer;
let cookie: { cookie: string };
/** Whom a file might make us ask. */
let watch: Server;
const asked: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  folder = await mkdtemp(join(tmpdir(), 'iltizam-hostile-'));
  server = await openServer(world.orm, {}, { files: new DiskFiles(folder) });
  cookie = await server.signIn(officer);
  watch = createServer((incoming, response) => {
    asked.push(incoming.url!);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(watch, 'listening');
});
afterAll(async () => {
  await server.close();
  await world.close();
  watch.close();
  await rm(folder, { recursive: true, force: true });
});

async function announce(
  bytes: Buffer,
  name = 'x.pdf',
  commitment = card,
): Promise<{ id: string; sendTo: string }> {
  const input = { commitment, title: { fr: 'Rapport' }, public: true, file: { name, bytes: bytes.length } };
  const { data, errors } = await cards.addEvidence(officer, input);
  expect(errors).toEqual([]);
  return data.addEvidence.evidence;
}
const send = (path: string, offset: number, body: Buffer) => server.sendPiece(path, body, cookie, offset);
const received = async (path: string): Promise<number> =>
  Number(
    (await server.fetch(path, { method: 'HEAD', headers: { ...cookie, ...pieceHeaders() } })).headers.get(
      'upload-offset',
    ),
  );
const stateOf = async (id: string) => {
  const [row]: { state: string; refusal: string | null; storageKey: string | null; sha256: string }[] =
    await world.orm.em
      .fork()
      .execute('select state, refusal, storage_key as "storageKey", sha256 from evidence where id = ?', [id]);
  return row!;
};
const filesOnDisk = async () =>
  (await Promise.all((await readdir(folder)).map((shelf) => readdir(join(folder, shelf))))).flat().length;

test('RE-38: an upload that is cut at ten places and taken up again is the same file', async ({
  annotate,
}) => {
  const bytes = pdf(`1 0 obj << /Font 2 0 R >> stream\n${'y'.repeat(400_000)}\nendstream`);
  const { id, sendTo } = await announce(bytes);
  for (let cut = 1; cut <= 10; cut++) {
    const offset = await received(sendTo);
    const rest = bytes.subarray(offset);
    // Said to be all of the rest, and cut in the middle of it.
    const sending = request(server.address + sendTo, {
      method: 'PATCH',
      headers: { ...cookie, ...pieceHeaders(offset), 'content-length': rest.length },
    });
    const failed = once(sending, 'error');
    sending.write(rest.subarray(0, Math.floor((rest.length * cut) / 11)), () =>
      sending.destroy(new Error('cut')),
    );
    await failed;
    // A piece that arrives whole moves on; one that was cut does not.
    const at = await received(sendTo);
    expect(at).toBe(offset);
    expect((await send(sendTo, at, bytes.subarray(at, at + 20_000))).status).toBe(204);
  }
  const last = await received(sendTo);
  expect(last).toBe(200_000);
  expect((await send(sendTo, last, bytes.subarray(last))).status).toBe(204);
  expect((await stateOf(id)).state).toBe('AVAILABLE');
  const got = Buffer.from(await (await server.fetch(`/files/${id}`)).arrayBuffer());
  const sum = (of: Buffer) => createHash('sha256').update(of).digest('hex');
  expect(sum(got)).toBe(sum(bytes));
  await expect.poll(filesOnDisk, { timeout: 20_000 }).toBe(1);
  await annotate('cut at 10 places, resumed each time: equal by SHA-256, no piece left', 'figure');
});

test('FI-07: no file is larger than announced, nor an announcement than what is taken; many at once are kept apart', async () => {
  const huge = await cards.addEvidence(officer, { commitment: card, title: { fr: 'x' }, public: true, file: { name: 'x.pdf', bytes: 1_073_741_824 } }); // prettier-ignore
  expect(refusals(huge)).toEqual([['LIMIT_EXCEEDED', 'tooHeavy']]);
  const small = pdf();
  const { sendTo } = await announce(small);
  expect((await send(sendTo, 0, Buffer.concat([small, Buffer.alloc(5_000_000)]))).status).toBe(413);
  const announced = await Promise.all(Array.from({ length: 10 }, (_, n) => announce(pdf(`% ${n}`))));
  // Who is told to come again in a moment does.
  const sendUntilHeard = async (path: string, body: Buffer): Promise<Response> => {
    const answer = await send(path, 0, body);
    if (answer.status !== 503) return answer;
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await pause(100);
    return sendUntilHeard(path, body);
  };
  const answers = await Promise.all(
    announced.flatMap((one, n) => [0, 1, 2, 3, 4].map(() => sendUntilHeard(one.sendTo, pdf(`% ${n}`)))),
  );
  // Fifty at once: each file arrives once, what came beside it is turned away.
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(10);
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
});

test('FI-07: the files of the cards of one institution have their limit together, whoever of it sends them', async () => {
  const other = 'ma-nap-2-c14';
  const run = (statement: string) => world.orm.em.fork().execute(statement);
  await run(`update commitment set lead_institution_id = (select lead_institution_id from commitment where reference = '${card}')
    where reference = '${other}'`);
  // Nine tenths of it lie on another card of the same institution.
  await run(`insert into evidence (id, commitment_id, kind, state, title, public, file_name, bytes, received, parts, media_type,
      storage_key, sha256, added_by_id, added_at, moved_at)
    select gen_random_uuid(), c.id, 'FILE', 'AVAILABLE', '{}', false, 'x.pdf', 19950000000, 0, '[]', 'application/pdf',
      'full', 'x', (select id from account limit 1), now(), now() from commitment c where c.reference = '${other}'`);
  const add = (bytes: number) => cards.addEvidence(officer, { commitment: card, title: { fr: 'x' }, public: true, file: { name: 'x.pdf', bytes } }); // prettier-ignore
  expect(refusals(await add(60_000_000))).toEqual([['LIMIT_EXCEEDED', 'institutionFull']]);
  expect((await add(1000)).errors).toEqual([]);
  await run(`delete from evidence where storage_key = 'full'`);
});

test('FI-07: an upload that dribbles is ended by the time a request may take, and leaves nothing', async () => {
  const slow = await openServer(world.orm, {}, { files: new DiskFiles(folder), arrivesWithinMs: 500 });
  const bytes = pdf(`% ${'x'.repeat(1000)}`);
  const { id, sendTo } = await announce(bytes);
  const before = await filesOnDisk();
  const sending = request(slow.address + sendTo, {
    method: 'PATCH',
    headers: { ...cookie, ...pieceHeaders(), 'content-length': String(bytes.length) },
  });
  const answered = once(sending, 'response');
  // A byte at a time, for as long as the other end takes them.
  const dribble = setInterval(() => sending.write('%'), 50);
  const [{ statusCode }] = (await answered) as [{ statusCode: number }];
  clearInterval(dribble);
  sending.destroy();
  expect(statusCode).toBe(408);
  await expect.poll(filesOnDisk, { timeout: 20_000 }).toBe(before);
  expect(await stateOf(id)).toMatchObject({ state: 'SENDING', storageKey: null });
  expect((await send(sendTo, 0, bytes)).status).toBe(204);
  await slow.close();
});

test('FI-10: nothing that a document refers to is fetched, and no entity is read', async () => {
  const at = `http://127.0.0.1:${(watch.address() as AddressInfo).port}`;
  const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "${at}/entity"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const relations = `${entity}<Relationships><Relationship Id="r1" TargetMode="External" Target="${at}/relation" Type="attachedTemplate"/></Relationships>`;
  const documents: [string, Buffer][] = [
    ['a.docx', docx([{ name: 'word/_rels/document.xml.rels', content: relations }, { name: 'word/x.xml', content: `${entity}<x>&e;&f;</x>` }])],
    ['a.xlsx', zipOf([{ name: '[Content_Types].xml', content: `${entity}<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>` }, { name: 'xl/workbook.xml', content: `${entity}<workbook>&e;&f;</workbook>` }, { name: 'xl/_rels/workbook.xml.rels', content: relations }])],
    ['a.svg', Buffer.from(`${entity}<svg xmlns="http://www.w3.org/2000/svg"><image href="${at}/image"/>&e;</svg>`)],
  ]; // prettier-ignore
  for (const [name, bytes] of documents) {
    const { id, sendTo } = await announce(bytes, name);
    await send(sendTo, 0, bytes);
    expect(['AVAILABLE', 'REFUSED']).toContain((await stateOf(id)).state);
    const sheet = await world
      .as(officer)
      .run(
        `mutation ($content: String!) { importCardSheet(input: { commitment: "${card}", apply: false, content: $content }) { applied } }`,
        { content: bytes.toString('base64') },
      );
    expect(JSON.stringify(sheet)).not.toContain('root:');
  }
  expect(asked).toEqual([]);
});

test('FI-12: the same content twice is two files; what one institution does with its own changes nothing of the other', async () => {
  const bytes = pdf('% the same');
  const [first, second] = [await announce(bytes), await announce(bytes)];
  for (const { sendTo } of [first, second]) expect((await send(sendTo, 0, bytes)).status).toBe(204);
  const [one, other] = [await stateOf(first.id), await stateOf(second.id)];
  expect(one.sha256).toBe(other.sha256);
  expect(one.storageKey).not.toBe(other.storageKey);
  const attempts = [
    cards.updateEvidence('officer.health', { id: first.id, version: 1, public: false }),
    cards.withdrawEvidence('officer.health', { id: first.id, version: 1 }),
  ];
  for (const attempt of attempts) expect(refusals(await attempt)).toEqual([['NOT_ALLOWED', 'notYours']]);
  // Nobody sends another file into a place that is taken.
  expect((await send(first.sendTo, 0, pdf('% other'))).status).toBe(404);
  const [row]: { version: number }[] = await world.orm.em
    .fork()
    .execute('select version from evidence where id = ?', [second.id]);
  expect((await cards.withdrawEvidence(officer, { id: second.id, version: row!.version })).errors).toEqual(
    [],
  );
  const still = Buffer.from(await (await server.fetch(`/files/${first.id}`)).arrayBuffer());
  expect(still.equals(bytes)).toBe(true);
});
