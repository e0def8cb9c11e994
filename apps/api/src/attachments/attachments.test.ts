import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openCitizenSession } from '../citizens/citizen-sessions.js';
import { newKey } from '../citizens/testing-citizens.js';
import { pdf, png } from '../inspection/testing-files.js';
import {
  confirmNewest,
  moderateNow,
  queue,
  recognised,
  save,
  send,
  step,
  written,
} from '../proposals/testing-portal.js';
import type { TestServer } from '../testing/http-server.js';
import type { Someone, World } from '../testing/world.js';
import { attach, newDraft, openWithFiles } from './testing-attachments.js';

let world: World;
let server: TestServer;
let close: () => Promise<void>;
beforeAll(async () => void ({ world, server, close } = await openWithFiles()));
afterAll(() => close());
// Each test is another hour of the one network they all come from.
beforeEach(() => world.orm.em.fork().execute('delete from rate_limit'));

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

const fields = `id fileName title { ar original } mediaType bytes url`;
interface File {
  id: string;
  fileName: string;
  url: string | null;
}
const read = `query ($reference: String!) { proposal(reference: $reference) { attachments { ${fields} } } }`;
const filesOf = async (reference: string, who: Someone = world.public): Promise<File[] | undefined> =>
  (await who.run(read, { reference })).data.proposal?.attachments;
const inDraft = async (key: string): Promise<File[]> => {
  const document = `query ($key: String!) { proposalDraft(key: $key) { title attachments { ${fields} } } }`;
  return (await world.public.run(document, { key })).data.proposalDraft.attachments;
};

let people = 0;
/** Sends a draft and confirms its link: the proposal's reference, and its author as the portal knows them. */
async function handIn(key: string) {
  const email = `attacher${++people}@example.org`;
  const guard = { email, language: 'AR' };
  const input = { key, guard, name: 'كاتبة', capacity: 'INDIVIDUAL', consents: ['HANDLING'], idempotencyKey: newKey() }; // prettier-ignore
  expect((await world.visitor({ network: email }).run(send, { input })).errors).toEqual([]);
  const { data } = await confirmNewest(world, email);
  return {
    reference: data.confirmLink.reference as string,
    author: await recognised(world, email),
    email,
  };
}

const letAppear = async (reference: string, shown: boolean) => {
  const more = shown ? {} : { ground: 'PERSONAL_DATA', reason: { ar: 'فيه عنوان شخص.' } };
  expect((await moderateNow(world, reference, { shown, ...more })).errors).toEqual([]);
};
const report = { name: 'تقرير الحي.pdf', bytes: pdf() };
const oneFile = async (key: string) => {
  expect((await attach(server, { draft: key, file: report })).led?.search).toBe('?step=files');
  return (await inDraft(key)).at(-1)!;
};
const download = async (id: string, headers: Record<string, string> = {}) =>
  (await server.fetch(`/files/${id}`, { headers })).status;

test('a file is sent with a draft, goes with the proposal, and is read by whoever reads that', async () => {
  const key = await newDraft(world, 'whole');
  const form = { draft: key, file: report, title: 'صور الشارع', formKey: 'once' };
  // Sent twice by an impatient hand, it is one file.
  await Promise.all([attach(server, form), attach(server, form)]);
  const [file, ...more] = await inDraft(key);
  expect(more).toEqual([]);
  expect(file).toMatchObject({
    fileName: 'تقرير الحي.pdf',
    title: { ar: 'صور الشارع', original: 'AR' },
    mediaType: 'application/pdf',
    bytes: report.bytes.length,
    url: null,
  });
  expect(await download(file!.id)).toBe(404);
  const { reference, author } = await handIn(key);

  const staff = await server.signIn('secretariat');
  expect(await filesOf(reference)).toBeUndefined();
  expect(await download(file!.id)).toBe(404);
  expect(await download(file!.id, staff)).toBe(200);
  const queued = await world
    .as('member.civil')
    .run(queue.replace('kind proposal', 'kind proposal attachments { id url state }'));
  const waiting = queued.data.moderationQueue.edges.map(({ node }: { node: object }) => node);
  expect(waiting).toContainEqual(
    expect.objectContaining({
      proposal: reference,
      attachments: [{ id: file!.id, url: `/files/${file!.id}`, state: 'AVAILABLE' }],
    }),
  );

  await letAppear(reference, true);
  expect(await filesOf(reference)).toMatchObject([{ id: file!.id, url: `/files/${file!.id}` }]);
  const answer = await server.fetch(`/files/${file!.id}`);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'public, no-cache, no-transform',
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(report.bytes);
  // Whoever follows what changes is told.
  expect(await execute(`select from public_change where reference = ?`, [reference])).toHaveLength(1);

  await letAppear(reference, false);
  expect([await filesOf(reference), await download(file!.id)]).toEqual([undefined, 404]);
  expect(await download(file!.id, await server.signIn('officer.justice'))).toBe(404);
  expect(await download(file!.id, staff)).toBe(200);
  expect((await author.run(`{ myProposals { proposal { reference } } }`)).errors).toEqual([]);
});

test('its author takes a file away: from the draft, and from the proposal until it is screened', async () => {
  const key = await newDraft(world, 'away');
  const [first, second] = [await oneFile(key), await oneFile(key)];
  // Whoever goes on takes along what was chosen; nothing has to be.
  for (const file of [report, null])
    expect((await attach(server, { draft: key, file, next: true })).led?.search).toBe('?step=you');
  expect(await inDraft(key)).toHaveLength(3);
  const gone = {
    key,
    plan: 'ma-nap-3',
    language: 'AR',
    removedAttachments: [first.id, (await inDraft(key))[2]!.id, 'no id'],
  };
  expect((await world.public.run(save, { input: gone })).errors).toEqual([]);
  const kept = await inDraft(key);
  expect(kept).toHaveLength(1);
  const { reference, author } = await handIn(key);
  const edit = (version: number, who = author) =>
    who.run(step, {
      input: {
        reference,
        version,
        step: 'EDIT',
        title: { ar: written.title },
        challenge: { ar: written.challenge },
        solution: { ar: written.solution },
        removedAttachments: [kept[0]!.id],
        idempotencyKey: newKey(),
      },
    });
  const other = (await handIn(await newDraft(world, 'somebody else'))).author;
  expect((await edit(1, other)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const left = () => execute('select from attachment where id in (?, ?)', [first.id, second.id]);
  expect(await left()).toHaveLength(1);
  await execute(`update proposal set state = 'ADMISSIBLE' where reference = ?`, [reference]);
  expect((await edit(1)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  expect(await left()).toHaveLength(1);
  await execute(`update proposal set state = 'SUBMITTED' where reference = ?`, [reference]);
  expect((await edit(1)).errors).toEqual([]);
  expect(await left()).toHaveLength(0);
  const [audit] = await execute<{ changes: object[] }>(
    `select changes from audit_event where reference = ? and operation = 'Mutation.takeOwnStep' and outcome = 'DONE'`,
    [reference],
  );
  expect(audit!.changes).toContainEqual({ field: 'attachments', before: kept[0]!.id, after: null });
});

test('PR-04: the one file a person gets of themselves holds the files they sent, and is nobody else’s', async () => {
  const key = await newDraft(world, 'my-data');
  await oneFile(key);
  // A picture that says who made it, behind its last point.
  const picture = { name: 'صورة.png', bytes: Buffer.concat([png(), Buffer.from('kanari 33.9716N')]) };
  await attach(server, { draft: key, file: picture });
  const { reference, email } = await handIn(key);
  const own = (cookie: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
    server.fetch('/fr/my/data', {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, ...headers },
      body: new URLSearchParams({ format: 'JSON' }),
    });
  const [citizen] = await execute<{ id: string }>('select id from citizen where email = ?', [email]);
  const token = await openCitizenSession(world.orm.em.fork(), citizen!.id, null, new Date());
  const cookie = `iltizam-citizen=${token}`;
  const answer = await own(cookie);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const [data, ...others] = Object.keys(files);
  expect(data).toMatch(/^my-data-\d{4}-\d{2}-\d{2}\.json$/u);
  expect(others).toEqual([`files/${reference}/1-${report.name}`, `files/${reference}/2-${picture.name}`]);
  expect(Buffer.from(files[others[1]!]!)).toEqual(picture.bytes);
  expect(Buffer.from(files[others[0]!]!)).toEqual(report.bytes);
  const held = JSON.parse(strFromU8(files[data!]!));
  expect(held.citizen[0].email).toBe(email);
  expect(held.attachment[0]).toMatchObject({ file_name: report.name, proposal: reference });
  expect(JSON.stringify(held)).not.toContain('storage_key');
  // FI-09: everybody gets the picture alone, with or without an account.
  await letAppear(reference, true);
  const { id } = (await filesOf(reference))!.at(-1)!;
  const staff = await server.signIn('secretariat');
  const bytesOf = async (headers: Record<string, string>) =>
    Buffer.from(await (await server.fetch(`/files/${id}`, { headers })).arrayBuffer());
  expect(await bytesOf({})).toEqual(png());
  expect(await bytesOf(staff)).toEqual(png());
  // Who is not recognised is led to where the link is asked for; another site's button does nothing.
  expect((await own('')).headers.get('location')).toBe('/fr/personal-data');
  expect((await own(cookie, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});
