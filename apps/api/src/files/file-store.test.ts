import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DiskFiles } from './disk-files.js';
import { newFileKey, type FileStore } from './file-store.js';
import { S3Files } from './s3-files.js';

let folder: string;
let storage: S3rver;
const stores: Record<string, FileStore> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iltizam-files-'));
  storage = new S3rver({
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'evidence', configs: [] }],
  });
  const { port } = await storage.run();
  stores['a folder'] = new DiskFiles(join(folder, 'disk'));
  stores['S3'] = new S3Files(`http://S3RVER:S3RVER@127.0.0.1:${port}/evidence`);
});
afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

const keysOf = async (store: FileStore, before: Date): Promise<string[]> => {
  const keys: string[] = [];
  for await (const key of store.olderThan(before)) keys.push(key);
  return keys.toSorted();
};

describe.each(['a folder', 'S3'])('%s', (name) => {
  test('keeps bytes as they are, lists them by age, and forgets them', async () => {
    const store = stores[name]!;
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256));
    const keys = [newFileKey(), newFileKey()].toSorted();
    for (const key of keys) await store.put(key, Readable.from([bytes]), bytes.length);
    expect(await buffer(await store.read(keys[0]!))).toEqual(bytes);
    const soon = new Date(Date.now() + 60_000);
    expect(await keysOf(store, soon)).toEqual(keys);
    expect(await keysOf(store, new Date(Date.now() - 60_000))).toEqual([]);
    await store.remove(keys[0]!);
    await store.remove(keys[0]!);
    expect(await keysOf(store, soon)).toEqual([keys[1]]);
    await expect(store.read(keys[0]!)).rejects.toThrow(/ENOENT|NoSuchKey|not exist/u);
  });

  test('says so when the bytes stop coming', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(1000);
        throw new Error('cut');
      })(),
    );
    await expect(stores[name]!.put(newFileKey(), broken, 2000)).rejects.toThrow(/cut|abort/iu);
  });
});

test('a key that is none leads nowhere', async () => {
  for (const key of ['../../etc/passwd', '', 'ab', `${newFileKey()}/..`])
    await expect(async () => stores['a folder']!.read(key)).rejects.toThrow('not a key');
});
