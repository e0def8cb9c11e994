import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServiceUser } from './service-user.js';

/**
 * The outermost existing folder on the way to `folder` that `user` may not enter, or null when the way is free.
 * Reads mode bits only: access lists of a file system are not seen.
 */
export function blockedAt(folder: string, user: ServiceUser): string | null {
  return wayTo(nearestExisting(folder)).find((step) => !mayEnter(step, user)) ?? null;
}

function mayEnter(folder: string, user: ServiceUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function nearestExisting(folder: string): string {
  return statSync(folder, { throwIfNoEntry: false })
    ? realpathSync(folder)
    : nearestExisting(dirname(folder));
}

function wayTo(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...wayTo(parent), folder];
}
