import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blockedAt } from './reach.js';
import { serviceUser } from './service-user.js';

const asRoot = process.getuid?.() === 0;
const stranger = { name: 'stranger', uid: 54_321, gid: 54_321, switched: true };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iltizam-reach-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

it.runIf(asRoot)('runs as the owner of an existing cluster under root, else as postgres or nobody', () => {
  expect(serviceUser(join(folder, 'none')).name).toMatch(/^(postgres|nobody)$/);
  chownSync(folder, 1, 1);
  expect(serviceUser(folder)).toMatchObject({ uid: 1, switched: true });
});

it.runIf(!asRoot)('runs as oneself', () => {
  expect(serviceUser(folder)).toMatchObject({ uid: userInfo().uid, switched: false });
});

it('finds the outermost folder a user may not enter, also on the way to a folder not made yet', () => {
  mkdirSync(join(folder, 'closed', 'inner'), { recursive: true });
  const target = join(folder, 'closed', 'inner', 'not', 'yet');
  expect(blockedAt(target, stranger)).toBeNull();
  chmodSync(join(folder, 'closed', 'inner'), 0o700);
  chmodSync(join(folder, 'closed'), 0o750);
  expect(blockedAt(target, stranger)).toBe(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o711);
  expect(blockedAt(target, stranger)).toBe(join(folder, 'closed', 'inner'));
});
