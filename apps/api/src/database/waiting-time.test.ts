import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WaitingTime } from './waiting-time.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LONG = 60_000;

test('RE-26: all waits of a request have four and a half seconds together; what is waited for at once counts once', () => {
  const time = new WaitingTime(() => false);
  const [first, second] = [time.begin(() => {}, LONG), time.begin(() => {}, LONG)];
  vi.advanceTimersByTime(1_000);
  first();
  vi.advanceTimersByTime(1_000);
  second();
  // What the request does itself does not count.
  vi.advanceTimersByTime(10_000);
  expect(time.leftMs).toBe(2_500);
  const over = vi.fn<() => void>();
  time.begin(over, LONG);
  vi.advanceTimersByTime(2_499);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(over).toHaveBeenCalledOnce();
  expect(time.leftMs).toBe(0);
});

test('An answer that has begun, and much that is asked for at once, have as long as each statement may take', () => {
  let begun = false;
  const time = new WaitingTime(() => begun);
  time.begin(() => {}, LONG);
  vi.advanceTimersByTime(5_000);
  begun = true;
  expect(time.leftMs).toBe(Infinity);
  const bulk = new WaitingTime(() => false);
  bulk.allowMuch();
  const over = vi.fn<() => void>();
  bulk.begin(over, LONG);
  vi.advanceTimersByTime(LONG - 1);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(over).toHaveBeenCalledOnce();
});
