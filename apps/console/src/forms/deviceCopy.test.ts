import { afterEach, expect, test, vi } from 'vitest';
import { readDeviceCopy, writeDeviceCopy } from './deviceCopy';

afterEach(() => vi.unstubAllGlobals());

test('what is kept on a device is its writer’s alone, and gone once it is saved', () => {
  const store = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  });
  expect(writeDeviceCopy('minutes', 'one', 'session-7', { text: 'a' })).toBe(true);
  expect(readDeviceCopy('minutes', 'one', 'session-7')).toEqual({ text: 'a' });
  expect(readDeviceCopy('minutes', 'other', 'session-7')).toBeNull();
  expect(readDeviceCopy('minutes', 'one', 'session-8')).toBeNull();
  expect(readDeviceCopy('card', 'one', 'session-7')).toBeNull();
  writeDeviceCopy('minutes', 'one', 'session-7', null);
  expect(store.size).toBe(0);
  store.set('iltizam.minutes.one.session-7', 'no copy');
  expect(readDeviceCopy('minutes', 'one', 'session-7')).toBeNull();
});

test('a device that keeps nothing says so', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new Error('full');
    },
  });
  expect(writeDeviceCopy('minutes', 'one', 'session-7', {})).toBe(false);
});
