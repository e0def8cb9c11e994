import { unzipSync } from 'fflate';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey } from '../files/file-store.js';
import { docx, pdf } from '../inspection/testing-files.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';
/** Stands wherever a file can say something of who made it. */
const CANARY = 'kanari@example.org';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let server: TestServer;
let files: DiskFiles;
let folder: string;
let cookie: { cookie: string };
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  folder = await mkdtemp(join(tmpdir(), 'iltizam-public-'));
  files = new DiskFiles(folder);
  server = await openServer(world.orm, {}, { files });
  cookie = await server.signIn(officer);
});
afterAll(async () => {
  await server.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const PIECE = 8_000_000;
/** Announced and sent whole: what became of it. */
async function sent(bytes: Buffer, more: object = {}) {
  const file = { name: 'Rapport', bytes: bytes.length };
  const input = { commitment: card, title: { fr: 'Rapport' }, public: true, file, ...more };
  const { data, errors } = await cards.addEvidence(officer, input);
  expect(errors).toEqual([]);
  const { id, sendTo } = data.addEvidence.evidence as { id: string; sendTo: string };
  for (let at = 0; at < bytes.length; at += PIECE) {
    const headers = { ...cookie, 'x-iltizam': '1', 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) }; // prettier-ignore
    const body = new Uint8Array(bytes.subarray(at, at + PIECE));
    expect((await server.fetch(sendTo, { method: 'PATCH', headers, body })).status).toBe(204);
  }
  return { id, ...(await stateOf(id)) };
}
const stateOf = async (id: string) => {
  const [row]: { state: string; refusal: string | null; sha256: string }[] = await world.orm.em
    .fork()
    .execute('select state, refusal, sha256 from evidence where id = ?', [id]);
  return row!;
};
/** As a visitor downloads it, unpacked where it is an archive. */
async function publicly(id: string): Promise<Buffer> {
  const answer = await server.fetch(`/files/${id}`);
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
  return bytes.subarray(0, 2).toString() === 'PK' ? Buffer.concat(Object.values(unzipSync(new Uint8Array(bytes)))) : bytes; // prettier-ignore
}

const author = { name: 'docProps/core.xml', content: `<x><dc:creator>${CANARY}</dc:creator></x>` };
const written = { name: 'word/notes.xml', content: '<w:t>Budget 1250</w:t>' };
/** Packs to what it is: as photographs do. */
const film = { name: 'word/media/film.mp4', content: randomBytes(6_000_000) };
const info = `2 0 obj << /Author (${CANARY}) /Title (Budget 1250) >> endobj trailer << /Info 2 0 R >>`;
const scans = `4 0 obj << /Filter /FlateDecode >> stream\n${'x'.repeat(26_000_000)}\nendstream endobj`;
const signed = `8 0 obj << /Type /Sig /Name (${CANARY}) /ByteRange [0 1 2 3] >> endobj`;
const signature = { name: '_xmlsignatures/sig1.xml', content: `<Signature>${CANARY}</Signature>` };

test.each([
  ['a small document', docx([author, written])],
  ['a large document', docx([author, film, written])],
  ['a small PDF', pdf(`1 0 obj << /Font 3 0 R >> endobj ${info}`)],
  ['a large PDF', pdf(`1 0 obj << /Font 3 0 R >> endobj ${scans} ${info}`)],
  ['a signed document', docx([signature, written])],
  ['a signed PDF', pdf(`1 0 obj << /Font 3 0 R >> endobj ${signed} ${info}`)],
])('FI-09: a visitor gets %s without its author, whose words stay', async (_, bytes) => {
  const { id, state } = await sent(bytes);
  expect(state).toBe('AVAILABLE');
  const copy = await publicly(id);
  expect(copy.includes('kanari')).toBe(false);
  expect(copy.includes('Budget 1250')).toBe(true);
  expect((await publicly(id)).equals(copy)).toBe(true);
});

/** Its author packs as what stands before it, which blanks do not. */
function stubborn(): Buffer {
  const name = `/Qx7vKp2 /Author <${Buffer.from(CANARY).toString('hex')}> /Zr4mWt9`;
  const title = `<< /Title (${name}) >>`;
  const head = `2 0 7 ${title.length + 1} `;
  const body = deflateSync(`${head}${title} << ${name} >>`, { level: 1 }).toString('latin1');
  return pdf(`9 0 obj << /Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode >> stream\n${body}\nendstream endobj`); // prettier-ignore
}

test('FI-09: a file whose author cannot be taken out is refused when it is sent; one that lies here already is not given', async () => {
  const refused = await sent(stubborn());
  expect(refused).toMatchObject({ state: 'REFUSED', refusal: 'AUTHOR_STAYS' });
  expect((await server.fetch(`/files/${refused.id}`)).status).toBe(404);

  // As it was kept before anybody looked.
  const bytes = stubborn();
  const { id } = await sent(pdf());
  const key = newFileKey();
  await files.put(key, Readable.from([bytes]));
  await world.orm.em
    .fork()
    .execute('update evidence set storage_key = ?, sha256 = ?, bytes = ? where id = ?', [
      key,
      createHash('sha256').update(bytes).digest('hex'),
      bytes.length,
      id,
    ]);
  for (let time = 0; time < 2; time++) {
    const answer = await server.fetch(`/files/${id}`);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'NOT_ALLOWED', facts: { why: 'authorStays' } });
  }
});
