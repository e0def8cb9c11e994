import { expect, test } from 'vitest';
import type { ShareFile } from '../app/reports/shared-files.js';
import type { createPortal as CreatePortal } from './app.js';
import { answers } from './testing-answers.js';

// The portal as it is mounted: what the build wrote, not its sources.
const built = new URL('../build/server/index.js', import.meta.url).href;
const { createPortal } = (await import(/* @vite-ignore */ built)) as { createPortal: typeof CreatePortal };

const origin = 'https://iltizam.example';
const portal = createPortal({
  query: answers,
  mode: 'production',
  origin,
  contact: null,
  declaration: null,
  hosting: null,
});
const take = (path: string, share: ShareFile) =>
  portal.handle(new Request(origin + path), { nonce: 'n0nce', share });

test.each([
  ['ar', 503, 'أعيدوا طلب هذا الملف بعد بضع ثوان.', 'UNAVAILABLE'],
  ['fr', 503, 'Redemandez celui-ci dans quelques secondes.', 'UNAVAILABLE'],
  ['en', 503, 'Ask for this one again in a few seconds.', 'UNAVAILABLE'],
  ['ar', 429, 'أعيدوا المحاولة عند بداية الساعة المقبلة.', 'RATE_LIMITED'],
  ['fr', 429, 'Réessayez au début de la prochaine.', 'RATE_LIMITED'],
  ['en', 429, 'Try again when the next one begins.', 'RATE_LIMITED'],
] as const)(
  'in %s: a file that is not written now (%i) says when to come again',
  async (locale, status, sentence, code) => {
    const path = `/${locale}/plans/plan-1/reports/progress.docx`;
    const answer = await take(path, async () => ({ status, retryAfterSeconds: 7 }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, '7']);
    const text = await answer.text();
    expect(text).toContain(sentence);
    expect(text).toContain(code);
  },
);

/** What a file is kept under. */
async function keyOf(path: string): Promise<string> {
  const keys: string[] = [];
  const answer = await take(path, async (key) => {
    keys.push(key);
    return Buffer.from('a file');
  });
  expect(await answer.text()).toBe('a file');
  expect(keys).toHaveLength(1);
  return keys[0]!;
}

test('of an address its record, report, format, language and day name the file, and nothing else', async () => {
  const path = '/fr/plans/plan-1/reports/progress.docx';
  const key = await keyOf(`${path}?on=2022`);
  for (const same of ['?on=2022-12-31', '?on=31/12/2022', '?x=1&on=2022&t=2'])
    expect(await keyOf(path + same), same).toBe(key);
  for (const other of [
    path,
    `${path}?on=2023`,
    '/ar/plans/plan-1/reports/progress.docx?on=2022',
    '/fr/plans/plan-2/reports/progress.docx?on=2022',
    '/fr/plans/plan-1/reports/compliance.docx?on=2022',
    '/fr/plans/plan-1/reports/progress.csv?on=2022',
  ])
    expect(await keyOf(other), other).not.toBe(key);
});

test('a report of what is not there is refused, and never asked of anybody by a name that is none', async () => {
  const path = '/fr/plans/plan-9/reports/progress.docx';
  expect((await take(path, (_key, write) => write())).status).toBe(404);
  const never: ShareFile = () => Promise.reject(new Error('asked for'));
  for (const wrong of ['progress.pdf', 'nothing.docx'])
    expect((await take(`/fr/plans/plan-1/reports/${wrong}`, never)).status).toBe(404);
});
