import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from '../database/embedded/database-error.js';
import { clearOrphans } from '../database/embedded/orphans.js';
import { lockDataFolder } from '../database/embedded/owner-lock.js';

export const TEST_FOLDER_PREFIX = 'iltizam-tests-';

const TIME_TO_LOCK_MS = 60_000;

/** Ends the databases of test runs that were killed. One that is running holds its folder's lock and is left alone. */
export async function removeLeftBehind(): Promise<void> {
  // A folder's lock is named by its path without links, as the run that holds it names it.
  const temporary = await realpath(tmpdir());
  for (const name of await readdir(temporary)) {
    if (name.startsWith(TEST_FOLDER_PREFIX)) await removeIfDead(join(temporary, name));
  }
}

async function removeIfDead(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  const justMade = found !== null && Date.now() - found.ctimeMs < TIME_TO_LOCK_MS;
  if (!found || found.uid !== process.getuid?.() || justMade) return;
  try {
    const lock = await lockDataFolder(folder);
    await clearOrphans(join(folder, 'postgres'), () => {});
    await rm(folder, { recursive: true, force: true });
    await lock.release();
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === 'DATA_DIR_IN_USE')) throw error;
  }
}
