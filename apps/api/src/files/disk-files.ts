import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { syncFolder } from '../storage/sync-folder.js';
import type { AskedStore } from './file-store.js';

const keyPattern = /^[0-9a-f]{64}$/u;

/** Files in a folder, spread over 256 others. A file without a row is a leftover: the row is written after it. */
export class DiskFiles implements AskedStore {
  constructor(private readonly folder: string) {}

  /** The folder itself is made with the first file. */
  ask(): Promise<unknown> {
    return stat(dirname(this.folder));
  }

  async put(key: string, bytes: Readable): Promise<void> {
    const { folder, path } = this.place(key);
    await this.makeShelf(folder);
    await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    await syncFolder(folder);
  }

  read(key: string): Promise<Readable> {
    const stream = createReadStream(this.place(key).path);
    return new Promise((resolve, reject) => {
      stream.once('error', reject);
      stream.once('open', () => resolve(stream));
    });
  }

  remove(key: string): Promise<void> {
    return rm(this.place(key).path, { force: true });
  }

  async *olderThan(before: Date): AsyncIterable<string> {
    for (const shelf of await namesIn(this.folder)) {
      for (const name of await namesIn(join(this.folder, shelf))) {
        const key = shelf + name;
        const written = await stat(join(this.folder, shelf, name)).catch(() => null);
        if (written !== null && keyPattern.test(key) && written.mtime < before) yield key;
      }
    }
  }

  /** A shelf that is new is a name in the folder above it, as the folder of files is the first time. */
  private async makeShelf(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made))
      await syncFolder(dirname(made));
  }

  private place(key: string): { folder: string; path: string } {
    if (!keyPattern.test(key)) throw new Error('not a key of a file');
    const folder = join(this.folder, key.slice(0, 2));
    return { folder, path: join(folder, key.slice(2)) };
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
