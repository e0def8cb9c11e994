import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { DiskFiles } from '../files/disk-files.js';
import { pdf } from '../inspection/testing-files.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';

let world: World;
let server: TestServer;
let folder: string;
let cookies: Record<string, { cookie: string }>;
beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'iltizam-addresses-'));
  server = await openServer(world.orm, {}, { files: new DiskFiles(folder) });
  cookies = {
    [officer]: await server.signIn(officer),
    'officer.health': await server.signIn('officer.health'),
  };
});
afterAll(async () => {
  await server.close();
  await world.close();
  await rm(folder, { recursive: true });
});

async function announce(bytes: Buffer, more: object = {}): Promise<{ id: string; sendTo: string }> {
  const file = { name: 'Rapport.pdf', bytes: bytes.length };
  const input = { commitment: card, title: { fr: 'Rapport' }, public: true, file, ...more };
  const { data, errors } = await cardSteps(world).addEvidence(officer, input);
  expect(errors).toEqual([]);
  return data.addEvidence.evidence;
}

const send = (path: string, body: Buffer) => server.sendPiece(path, body, cookies[officer]!);

test('AZ-17: no address opens a file by itself: it names one file and one purpose, and the right is asked each time', async () => {
  const bytes = pdf();
  const { id, sendTo } = await announce(bytes);
  const other = await announce(pdf(), { public: false });
  const status = async (path: string, account: string | null = null) =>
    (await server.fetch(path, account === null ? {} : { headers: cookies[account]! })).status;
  // Where it is sent it is not read, not even by its sender, and where it is read nothing is taken.
  expect([403, 404]).toContain(await status(sendTo, officer));
  expect((await send(`/files/${id}`, bytes)).status).toBe(404);
  await send(sendTo, bytes);
  await send(other.sendTo, pdf());
  expect([403, 404]).toContain(await status(sendTo, officer));
  const { data } = await world
    .as('secretariat')
    .run(`query ($r: String!) { commitment(reference: $r) { evidence { id url version } } }`, { r: card });
  const listed: { id: string; url: string; version: number }[] = data.commitment.evidence;
  // Nothing in an address is a right that somebody could keep: no signature, no key, no day.
  expect(listed.find((one) => one.id === other.id)!.url).toBe(`/files/${other.id}`);
  for (const guess of ['?signature=x&expires=9999999999', '?token=x', `?as=${officer}`, '/download', '%2e'])
    for (const account of [null, 'officer.health'])
      expect(await status(`/files/${other.id}${guess}`, account), guess).toBe(404);
  const changed = `${other.id.slice(0, -1)}${other.id.endsWith('0') ? '1' : '0'}`;
  expect(await status(`/files/${changed}`, officer)).toBe(404);
  // An old link: what anybody read a moment ago is theirs no more once it is not public.
  expect(await status(`/files/${id}`)).toBe(200);
  const { version } = listed.find((one) => one.id === id)!;
  const { errors } = await world
    .as(officer)
    .run(`mutation ($i: UpdateEvidenceInput!) { updateEvidence(input: $i) { evidence { public } } }`, {
      i: { id, version, public: false },
    });
  expect(errors).toEqual([]);
  expect([await status(`/files/${id}`), await status(`/files/${id}`, 'officer.health')]).toEqual([404, 404]);
  expect(await status(`/files/${id}`, officer)).toBe(200);
});
