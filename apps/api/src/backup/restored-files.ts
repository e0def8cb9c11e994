import { createHash } from 'node:crypto';
import { rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DiskFiles } from '../files/disk-files.js';
import type { FileStore } from '../files/file-store.js';
import { syncFolder } from '../storage/sync-folder.js';
import { BackupError } from './backup-error.js';

/** Where files of a backup go: nobody sees one before all are there. */
export interface RestoredFiles {
  put(key: string, content: Buffer): Promise<string>;
  keep(): Promise<void>;
  undo(): Promise<void>;
}

const sum = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Into a folder of another name, which gets its own at the end. */
export async function intoFolder(dataDir: string): Promise<RestoredFiles> {
  const folder = join(dataDir, 'files');
  const unfinished = join(dataDir, 'files-restoring');
  await refuseFull(new DiskFiles(folder), folder);
  await rm(unfinished, { recursive: true, force: true });
  const store = new DiskFiles(unfinished);
  let kept = false;
  return {
    async put(key, content) {
      await store.put(key, Readable.from([content]));
      return sum(content);
    },
    async keep() {
      await rmdir(folder).catch(() => {});
      await rename(unfinished, folder).catch((error: NodeJS.ErrnoException) => {
        // There were no files to restore.
        if (error.code !== 'ENOENT') throw error;
      });
      await syncFolder(dataDir);
      kept = true;
    },
    undo: () => rm(kept ? folder : unfinished, { recursive: true, force: true }),
  };
}

/** Into storage that speaks S3, which has no other name for a folder: what was put is taken away again. */
export async function intoStore(store: FileStore, name: string): Promise<RestoredFiles> {
  await refuseFull(store, name);
  const keys: string[] = [];
  return {
    async put(key, content) {
      keys.push(key);
      await store.put(key, Readable.from([content]), content.length);
      return sum(content);
    },
    keep: async () => {},
    async undo() {
      for (const key of keys) await store.remove(key);
    },
  };
}

async function refuseFull(store: FileStore, name: string): Promise<void> {
  for await (const key of store.olderThan(new Date('9999-01-01')))
    throw new BackupError(
      'NOT_EMPTY',
      `There are files in ${name} already (${key}). Restore into an empty place.`,
    );
}
