import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A new name, of a file or a folder, survives a power cut once the folder it stands in is on the disk. */
export async function syncFolder(path: string): Promise<void> {
  const opened = await open(path, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** Everything in a folder is on the disk when this resolves: the files, and the names of all. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const next = paths.values();
  // Waiting for the disk together, many take hardly longer than one.
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      // A file is synced as a folder is.
      for (const path of next) await syncFolder(path);
    }),
  );
  await syncFolder(folder);
}
