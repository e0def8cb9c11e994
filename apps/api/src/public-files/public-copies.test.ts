import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey } from '../files/file-store.js';
import { png } from '../inspection/testing-files.js';
import { PublicCopies } from './public-copies.js';

test('copies are made once while there is room for them, and again where there was none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-copy-'));
  const files = new DiskFiles(folder);
  const keep = async (bytes: Buffer) => {
    const sent = { storageKey: newFileKey(), sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'image/png' }; // prettier-ignore
    await files.put(sent.storageKey, Readable.from([bytes]));
    return sent;
  };
  const [one, other] = [await keep(png(2, 2)), await keep(png(3, 3))];
  const copies = new PublicCopies(files, png().length);
  const read = async (sent: typeof one): Promise<Buffer> => {
    const copy = await copies.open(sent);
    return copy.readFile().finally(() => copy.close());
  };
  expect(await Promise.all([read(one), read(one)])).toEqual([png(2, 2), png(2, 2)]);
  await files.remove(one.storageKey);
  expect(await read(one)).toEqual(png(2, 2));
  expect(await read(other)).toEqual(png(3, 3));
  await expect(read(one)).rejects.toThrow('ENOENT');
  await rm(folder, { recursive: true });
});
