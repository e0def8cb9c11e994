import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { EnvError, readEnv } from '../env.js';
import { secretBox } from './secret-box.js';

const key = () => randomBytes(32).toString('base64');

test('a secret is opened for whom it was locked, with the key it was locked with or its successor', () => {
  const [old, next] = [key(), key()];
  const locked = secretBox([old]).lock('a secret', 'somebody');
  expect(locked).not.toContain('secret');
  expect(secretBox([old]).lock('a secret', 'somebody')).not.toBe(locked);
  expect(secretBox([next, old]).open(locked, 'somebody')).toBe('a secret');
  expect(secretBox([next]).open(locked, 'somebody')).toBeNull();
  expect(secretBox([old]).open(locked, 'somebody else')).toBeNull();
  const altered = `${locked.startsWith('A') ? 'B' : 'A'}${locked.slice(1)}`;
  expect(secretBox([old]).open(altered, 'somebody')).toBeNull();
});

test.each([
  [undefined, 'must be set'],
  ['changeme', '32 random bytes'],
  [Buffer.alloc(32, 'a').toString('base64'), '32 random bytes'],
  [randomBytes(16).toString('base64'), '32 random bytes'],
])('SU-01, AU-16: production does not start with SECRETS_KEY=%s', (SECRETS_KEY, said) => {
  const settings = { ILTIZAM_MODE: 'production', ORIGIN: 'https://iltizam.example' };
  const start = () => readEnv({ ...settings, ...(SECRETS_KEY === undefined ? {} : { SECRETS_KEY }) });
  expect(start).toThrow(EnvError);
  expect(start).toThrow(new RegExp(`SECRETS_KEY ${said}|SECRETS_KEY must be ${said}`, 'u'));
});

test('SU-01: several keys may be given, and production starts with them', () => {
  const settings = { ILTIZAM_MODE: 'production', ORIGIN: 'https://iltizam.example' };
  expect(readEnv({ ...settings, SECRETS_KEY: `${key()}, ${key()}` }).secretsKeys).toHaveLength(2);
});
