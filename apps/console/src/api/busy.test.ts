import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypedDocumentString } from '../generated/graphql';
import { mutate } from './client';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', { setItem: () => {} });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const document = new TypedDocumentString<{ done: boolean }, object>('mutation Do { done }');
const refusal = (field: string) =>
  new Response(JSON.stringify({ errors: [{ message: '', extensions: { code: 'RATE_LIMITED', field } }] }), {
    status: 503,
    headers: { 'content-type': 'application/json', 'retry-after': '1' },
  });
const done = () =>
  new Response('{"data":{"done":true}}', { headers: { 'content-type': 'application/json' } });

/** Answers with these, one after the other, and the last for ever; tells how often it was asked. */
function answering(...answers: (() => Response)[]): () => number {
  let asked = 0;
  vi.stubGlobal('fetch', async () => answers[Math.min(asked++, answers.length - 1)]!());
  return () => asked;
}

test('what was turned away unread is sent again after the pause the server asks for', async () => {
  const asked = answering(
    () => refusal('load'),
    () => refusal('load'),
    done,
  );
  const answer = mutate(document, {});
  await vi.advanceTimersByTimeAsync(900);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await answer).toEqual({ done: true });
  expect(asked()).toBe(3);
});

test('not for ever, and nothing that may have been carried out', async () => {
  const always = answering(() => refusal('load'));
  const refused = mutate(document, {}).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await refused).toMatchObject({ code: 'RATE_LIMITED' });
  expect(always()).toBe(5);
  const once = answering(() => refusal('database'));
  expect(await mutate(document, {}).catch((error: unknown) => error)).toMatchObject({ code: 'RATE_LIMITED' });
  expect(once()).toBe(1);
});
