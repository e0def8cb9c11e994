import { once } from 'node:events';
import { createServer } from 'node:net';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { lockDataFolder, lockNames } from './owner-lock.js';

test('a folder that anybody holds by any of its names is in use, and nothing of it is taken', async () => {
  const folder = `/nowhere/${randomUUID()}`;
  for (const name of lockNames(folder)) {
    const other = createServer((socket) => socket.end(JSON.stringify({ pid: 1, since: 'now' }))).listen(name);
    await once(other, 'listening');
    await expect(lockDataFolder(folder)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    await new Promise((closed) => other.close(closed));
  }
  const lock = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toMatchObject({
    code: 'DATA_DIR_IN_USE',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  await lock.release();
  await (await lockDataFolder(folder)).release();
});

test.runIf(process.platform === 'linux')(
  'one of its names is as long as a name can be: no program fills it up',
  () => {
    expect(lockNames('/nowhere').some((name) => Buffer.byteLength(name) === 108)).toBe(true);
  },
);
