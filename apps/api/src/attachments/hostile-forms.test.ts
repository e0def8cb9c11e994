import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pdf } from '../inspection/testing-files.js';
import type { TestServer } from '../testing/http-server.js';
import type { World } from '../testing/world.js';
import { newDraft, openWithFiles } from './testing-attachments.js';

let world: World;
let server: TestServer;
let close: () => Promise<void>;
beforeAll(async () => void ({ world, server, close } = await openWithFiles()));
afterAll(() => close());
// Each test is another hour of the one network they all come from.
beforeEach(() => world.orm.em.fork().execute('delete from rate_limit'));

const part = (name: string, value: string, more = '', before = '') =>
  `--b\r\n${before}Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const file = part('file', pdf().toString('latin1'), '; filename="a%22b%22.pdf"');
const fields = part('title', 'صور الشارع') + part('do', 'attach');
const many = (piece: string, times = 70_000) => piece.repeat(times);

const send = async (key: string, parts: string, type = 'multipart/form-data; boundary=b') => {
  const response = await server.fetch('/ar/propose/files', {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie: `iltizam-draft=${key}`, 'content-type': type },
    body: `${parts}--b--\r\n`,
  });
  return Object.fromEntries(new URL(response.headers.get('location')!, server.address).searchParams);
};
const namesOf = async (key: string): Promise<string[]> => {
  const document = `query ($key: String!) { proposalDraft(key: $key) { attachments { fileName } } }`;
  const { data } = await world.public.run(document, { key });
  return data.proposalDraft.attachments.map(({ fileName }: { fileName: string }) => fileName);
};

const invalid = { step: 'files', refused: 'INVALID_INPUT' };
test.each([
  ['70,000 files', fields + file + many(part('a', '', '; filename="f"')), invalid],
  ['70,000 fields before its file', many(part('a', '')) + file, invalid],
  ['700,000 parts of nothing', fields + file + many('--b\r\n', 700_000), invalid],
  ['two files', fields + file + file, invalid],
  ['a title of 20,000 letters', file + part('title', 'x'.repeat(20_000)), invalid],
  ['900,000 lines before what its file is', fields + part('file', 'x', '; filename="f"', many('a:\r\n', 900_000)), { ...invalid, why: 'missing' }], // prettier-ignore
  ['half a part', `${fields}${file}--b\r\nContent-Dis`, invalid],
])('IN-08: a form with %s is none, and leaves nothing', async (name, parts, refusal) => {
  const key = await newDraft(world, name);
  expect(await send(key, parts)).toMatchObject(refusal);
  expect(await namesOf(key)).toEqual([]);
  // What a browser sends is taken, and named as it was named.
  expect(await send(key, part('key', name) + fields + file)).toEqual({ step: 'files' });
  expect(await namesOf(key)).toEqual(['a"b".pdf']);
});

test('IN-08: a form whose parts are told apart by more letters than any browser takes is none', async () => {
  const key = await newDraft(world, 'boundary');
  expect(await send(key, fields + file, `multipart/form-data; boundary=${'b'.repeat(5_000)}`)).toMatchObject(
    invalid,
  );
  expect(await namesOf(key)).toEqual([]);
});
