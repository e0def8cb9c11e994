import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { expect, test } from 'vitest';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey } from '../files/file-store.js';
import { GuardedFiles, usual as filesUsual } from '../files/guarded-files.js';
import { S3Files } from '../files/s3-files.js';
import { openMailServer, usual as mailUsual } from '../mail/mail-server.js';
import { openProvider, usual as providerUsual } from '../oidc/provider.js';
import { ServiceAway } from './breaker.js';
import { Relay } from './testing-relay.js';

const log = pino({ level: 'silent' });

test.each(['gone', 'silent'] as const)(
  'RE-27: one that is %s is asked as often as takes less than ten seconds; then nobody waits for it until its pause is over',
  async (mood) => {
    const lines = {
      mail: await new Relay().open(),
      store: await new Relay().open(),
      provider: await new Relay().open(),
    };
    for (const line of Object.values(lines)) line.become(mood);
    // Silence is cut short here; where they hang up nothing is waited for.
    const short = mood === 'silent' ? { patienceMs: 30 } : {};
    const { port } = lines.store;
    const store = new GuardedFiles(
      new S3Files(`http://S3RVER:S3RVER@127.0.0.1:${port}/evidence`),
      log,
      short,
    );
    const server = openMailServer(`smtp://127.0.0.1:${lines.mail.port}`, log, short);
    const oidc = {
      issuer: `http://127.0.0.1:${lines.provider.port}`,
      clientId: 'iltizam-console',
      clientSecret: '',
    };
    const identity = openProvider({ oidc, mode: 'demo' }, log, short)!;
    for (const [line, usual, ask] of [
      [lines.store, filesUsual, () => store.read(newFileKey())],
      [lines.mail, mailUsual, () => server.answers()],
      [lines.provider, providerUsual, () => identity.ask('https://portal.example/back')],
    ] as const) {
      expect(usual.failures * usual.patienceMs).toBeLessThan(10_000);
      const settle = () => ask().then((answer) => answer === false, (error) => error instanceof ServiceAway); // prettier-ignore
      for (let time = 0; time < usual.failures; time++) expect(await settle()).toBe(true);
      // Each of them was a connection at least, which the line may hear of a little later.
      await expect.poll(() => line.asked).toBeGreaterThanOrEqual(usual.failures);
      const { asked } = line;
      for (let time = 0; time < 20; time++) expect(await settle()).toBe(true);
      expect(line.asked).toBe(asked);
    }
    for (const line of Object.values(lines)) await line.close();
  },
);

test('RE-27: where the disk of the files is gone they are away, and are there again with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-disk-'));
  const disk = join(folder, 'disk');
  await mkdir(disk);
  const store = new GuardedFiles(new DiskFiles(join(disk, 'files')), log, { pauseMs: 1 });
  const key = newFileKey();
  await store.put(key, Readable.from(['kept']), 4);
  await rename(disk, `${disk}-gone`);
  await expect(store.read(key)).rejects.toThrow(ServiceAway);
  await expect(store.put(newFileKey(), Readable.from(['lost']), 4)).rejects.toThrow(ServiceAway);
  await rename(`${disk}-gone`, disk);
  expect(await text(await store.read(key))).toBe('kept');
  await expect(store.read(newFileKey())).rejects.toThrow('ENOENT');
  await rm(folder, { recursive: true });
});
