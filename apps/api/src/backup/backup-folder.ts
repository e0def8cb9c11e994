import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from './backup-error.js';

const pattern = /^iltizam-(\d{8}T\d{6}Z)\.tar\.gz\.age$/u;
const DAY_MS = 86_400_000;

/** Sorts by time, and says what opens it. */
export const backupName = (at: Date): string =>
  `iltizam-${at.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}.tar.gz.age`;

/** The name while it is being written; one that was left so is no backup. */
export const unfinished = (file: string): string => `${file}.unfinished`;

/** The backups of a folder, the oldest first. */
export const backupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .toSorted();

export function newestIn(folder: string): string {
  const newest = backupsIn(folder).at(-1);
  if (newest === undefined) throw new BackupError('NO_BACKUP', `There is no backup in ${folder}.`);
  return join(folder, newest);
}

const madeAt = (name: string): number => {
  const [, at = ''] = pattern.exec(name) ?? [];
  return Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z'));
};

/** Whoever was erased is in old copies still: they go after their days; the newest stays however old it is. */
export async function removeOld(folder: string, now: Date, keepDays: number): Promise<number> {
  const old = backupsIn(folder)
    .slice(0, -1)
    .filter((name) => madeAt(name) < now.getTime() - keepDays * DAY_MS);
  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}
