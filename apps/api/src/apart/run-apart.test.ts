import { expect, test } from 'vitest';
import { runApart } from './run-apart.js';
import { oneAtATime } from './one-at-a-time.js';

const endless = (given: 'TIME' | 'MEMORY', longestMs: number) =>
  runApart({
    beside: import.meta.url,
    program: 'testing-endless.worker',
    given,
    longestMs,
    mostMb: 16,
  });

test('FI-06: a program that never ends is ended by its time, and one that only takes by its memory', async () => {
  await expect(endless('TIME', 200)).rejects.toThrow('it took too long');
  await expect(endless('MEMORY', 60_000)).rejects.toThrow('ended with SIGABRT');
});

test('one after the other, also after one that failed', async () => {
  const inTurn = oneAtATime();
  const begun: number[] = [];
  const { promise, reject } = Promise.withResolvers<never>();
  const first = inTurn(() => (begun.push(1), promise));
  const second = inTurn(async () => begun.push(2));
  await Promise.resolve();
  expect(begun).toEqual([1]);
  reject(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await second;
  expect(begun).toEqual([1, 2]);
});
