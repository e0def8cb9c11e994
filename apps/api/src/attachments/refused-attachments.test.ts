import { attachmentLimits } from '@iltizam/domain/attachments';
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdf } from '../inspection/testing-files.js';
import { written } from '../proposals/testing-portal.js';
import type { TestServer } from '../testing/http-server.js';
import type { World } from '../testing/world.js';
import { attach, newDraft, openWithFiles, type Form } from './testing-attachments.js';

let world: World;
let server: TestServer;
let folder: string;
let close: () => Promise<void>;
beforeAll(async () => void ({ world, server, folder, close } = await openWithFiles()));
afterAll(() => close());
// Each test is another hour of the one network they all come from.
beforeEach(() => world.orm.em.fork().execute('delete from rate_limit'));

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
const report = { name: 'تقرير الحي.pdf', bytes: pdf() };
const oneFile = async (key: string) =>
  expect((await attach(server, { draft: key, file: report })).led?.search).toBe('?step=files');

describe('what is refused leaves the draft as it was, and nothing on disk', () => {
  const full = async () => {
    const key = await newDraft(world, 'full');
    for (let n = 0; n < attachmentLimits.files; n++) await oneFile(key);
    return key;
  };
  const sent = async () => {
    const key = await newDraft(world, 'sent');
    await execute('update proposal_draft set sent_at = now() where updated_at = (select max(updated_at) from proposal_draft)'); // prettier-ignore
    return key;
  };
  const draft = () => newDraft(world, 'refused');
  const unknown = async () => {
    await draft();
    return randomBytes(32).toString('base64url');
  };
  const program = Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003'), Buffer.alloc(4000)]);
  const cases: [string, () => Promise<string | null>, Omit<Form, 'draft'>, object][] = [
    ['a program called .pdf', draft, { file: { name: 'cv.pdf', bytes: program } }, { refused: 'INVALID_INPUT', why: 'fileRefused', refusal: 'TYPE_NOT_ALLOWED' }], // prettier-ignore
    ['a page called .pdf', draft, { file: { name: 'cv.pdf', bytes: Buffer.from('<script>1</script>') } }, { refused: 'INVALID_INPUT', refusal: 'TYPE_NOT_ALLOWED' }], // prettier-ignore
    ['a PDF that runs something', draft, { file: { name: 'x.pdf', bytes: pdf('1 0 obj << /S /JavaScript /JS (1) >> endobj') } }, { refused: 'INVALID_INPUT', refusal: 'ACTIVE_CONTENT' }], // prettier-ignore
    ['a PDF that runs something it calls a remark', draft, { file: { name: 'x.pdf', bytes: pdf('4 0 obj\n% stream\n<< /S /JavaScript /JS (1) >>\n% endstream\nendobj') } }, { refused: 'INVALID_INPUT', refusal: 'ACTIVE_CONTENT' }], // prettier-ignore
    ['a file larger by one byte', draft, { file: { name: 'x.pdf', bytes: Buffer.alloc(attachmentLimits.fileBytes + 1) } }, { refused: 'LIMIT_EXCEEDED', why: 'fileTooLarge' }], // prettier-ignore
    ['a file far too large', draft, { file: { name: 'x.pdf', bytes: Buffer.alloc(30_000_000) } }, { refused: 'LIMIT_EXCEEDED', why: 'fileTooLarge' }], // prettier-ignore
    ['no file at all', draft, { file: null }, { refused: 'INVALID_INPUT', why: 'missing' }],
    ['an empty file', draft, { file: { name: 'x.pdf', bytes: Buffer.alloc(0) } }, { refused: 'INVALID_INPUT', why: 'missing' }], // prettier-ignore
    ['a fourth file', full, { file: report }, { refused: 'LIMIT_EXCEEDED', why: 'tooManyFiles' }],
    ['a draft that was sent', sent, { file: report }, { refused: 'WRONG_STATE', why: 'alreadySent' }],
    ['a draft one has no key of', unknown, { file: report }, { refused: 'NOT_FOUND' }],
    ['no key', async () => null, { file: report }, { refused: 'NOT_FOUND' }],
    ['a title longer than titles are', draft, { file: report, title: 'ع'.repeat(301) }, { refused: 'LIMIT_EXCEEDED', why: 'tooLong', field: 'title.ar', length: '301', maximum: '300' }], // prettier-ignore
    ['a file’s name longer than names are', draft, { file: { ...report, name: `${'😀'.repeat(252)}.pdf` } }, { refused: 'LIMIT_EXCEEDED', why: 'tooLong', field: 'file.name', length: '256', maximum: '255' }], // prettier-ignore
    ['no form', draft, { file: report, headers: { 'content-type': 'multipart/form-data' } }, { refused: 'INVALID_INPUT' }], // prettier-ignore
  ];
  test.each(cases)('%s', async (_, of, form, refusal) => {
    const key = await of();
    const rows = () => execute('select * from attachment order by id');
    const kept = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length; // prettier-ignore
    const before = [await rows(), await kept()];
    const { status, led } = await attach(server, { draft: key, ...form });
    expect([status, led?.pathname]).toEqual([303, '/ar/propose']);
    expect(Object.fromEntries(led!.searchParams)).toMatchObject({ step: 'files', ...refusal });
    expect([await rows(), await kept()]).toEqual(before);
    const drafts = await execute<{ challenge: string }>('select distinct challenge from proposal_draft');
    expect(drafts).toEqual([{ challenge: written.challenge }]);
  });

  test('a form of another site, and a network that sends too many', async () => {
    const key = await newDraft(world, 'too many');
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await attach(server, { draft: key, file: report, headers: foreign })).status).toBe(403);
    await execute('update rate_limit set points = 1000');
    await attach(server, { draft: key, file: { name: 'x.pdf', bytes: Buffer.alloc(0) } });
    await execute(`update rate_limit set points = 1000 where key like 'form-file:%'`);
    const { led } = await attach(server, { draft: key, file: report });
    expect(Object.fromEntries(led!.searchParams)).toMatchObject({ refused: 'RATE_LIMITED', why: 'file' });
    expect(Number(led!.searchParams.get('retryAfterSeconds'))).toBeGreaterThan(0);
    expect(
      await execute(
        `select from attachment a join proposal_draft d on d.id = a.draft_id where d.title like '%too many'`,
      ),
    ).toEqual([]);
  });
});
