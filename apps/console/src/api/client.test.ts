import { afterEach, expect, test, vi } from 'vitest';
import { TypedDocumentString } from '../generated/graphql';
import { query } from './client';

afterEach(() => vi.unstubAllGlobals());

test('who asks again while an answer is on its way gets an answer of their own, not the one from before', async () => {
  vi.stubGlobal('localStorage', { setItem: () => {} });
  const answers: ((body: string) => void)[] = [];
  vi.stubGlobal('fetch', async () => {
    const body = await new Promise<string>((answer) => answers.push(answer));
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  });
  const document = new TypedDocumentString<{ version: number }, object>('query Version { version }');
  const first = query(document, {});
  const second = query(document, {});
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!('{"data":{"version":2}}');
  answers[0]!('{"data":{"version":1}}');
  expect(await Promise.all([first, second])).toEqual([{ version: 1 }, { version: 2 }]);
});
