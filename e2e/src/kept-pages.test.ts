import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { origin } from './served.js';

const open = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch((await origin()) + path, { headers });
  const text = await answer.text();
  const policy = answer.headers.get('content-security-policy')!;
  return { status: answer.status, text, nonce: /'nonce-([\w-]+)'/u.exec(policy)![1]! };
};

test('pages many open at one moment are drawn once, and each answer allows its own scripts only', async () => {
  await open('/ar/developers/explorer');
  const pages = await Promise.all(Array.from({ length: 8 }, () => open('/ar/developers/explorer')));
  expect(new Set(pages.map(({ nonce }) => nonce)).size).toBe(8);
  for (const { status, text, nonce } of pages) {
    expect(status).toBe(200);
    const named = [...text.matchAll(/nonce="([^"]*)"/gu)].map(([, each]) => each);
    expect(new Set(named)).toEqual(new Set([nonce]));
  }
  const [first, ...others] = pages.map(({ text, nonce }) => text.replaceAll(nonce, ''));
  for (const other of others) expect(other).toBe(first);
});

test('a form is each visitor’s own: the key it is sent with is nobody else’s', async () => {
  const keys = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const { text } = await open('/fr/my');
      return /name="key"[^>]*value="([^"]+)"/u.exec(text)![1];
    }),
  );
  expect(new Set(keys).size).toBe(4);
});

test('of one address each gets the page in their language', async () => {
  const [arabic, french] = await Promise.all([open('/ar/plans'), open('/fr/plans')]);
  expect(arabic.text).toContain('lang="ar-MA"');
  expect(french.text).toContain('lang="fr');
});

test('a file stays what it is, for each of many who take it', async () => {
  const files = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const { text } = await open('/fr/commitments/ma-nap-2-c11');
      const href = /href="([^"]+\.docx)"/u.exec(text)![1]!;
      return Buffer.from(await (await fetch((await origin()) + href)).arrayBuffer());
    }),
  );
  for (const file of files) expect(file.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  for (const file of files) expect(file.equals(files[0]!)).toBe(true);
});

test('many who take a large file at once: others are answered meanwhile, and whoever does not get it hears when to come again', async () => {
  const path = '/fr/plans/ma-nap-2/reports/self-assessment.docx';
  const take = async (at: number) => {
    const answer = await fetch(`${await origin()}${path}?x=${at}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), bytes };
  };
  const done: string[] = [];
  const files = Array.from({ length: 6 }, async (_, at) => {
    const file = await take(at);
    done.push('file');
    return file;
  });
  const other = open('/fr/plans').then(({ status }) => {
    done.push('page');
    return status;
  });
  const answers = await Promise.all(files);
  expect(await other).toBe(200);
  expect(done.indexOf('page')).toBeLessThan(6);
  for (const { status, retryAfter, bytes } of answers.filter((answer) => answer.status !== 200)) {
    expect([status, retryAfter]).toEqual([503, '3']);
    expect(bytes.toString()).toContain('UNAVAILABLE');
  }
  const given = answers.filter(({ status }) => status === 200);
  const again = await take(6);
  for (const { bytes } of given) expect(bytes.equals(again.bytes)).toBe(true);
  expect(given.length).toBeGreaterThan(0);
  const text = strFromU8(unzipSync(again.bytes)['word/document.xml']!);
  expect(text).toContain('Auto-évaluation');
  for (const format of ['xlsx', 'csv']) {
    const answer = await fetch((await origin()) + path.replace('docx', format));
    expect(answer.status, format).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString('latin1'), format).toBe(format === 'xlsx' ? 'PK' : '\u00ef\u00bb');
  }
});
