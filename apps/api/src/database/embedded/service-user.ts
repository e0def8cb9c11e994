import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { DatabaseError } from './database-error.js';

/** The system user PostgreSQL runs as. It refuses root, so root lends it another name. */
export interface ServiceUser {
  name: string;
  uid: number;
  gid: number;
  /** True when we are root and must switch to this user when starting a program. */
  switched: boolean;
}

/**
 * Who runs the cluster in `clusterFolder`: ourselves, or under root the owner of an existing cluster
 * (a developer's own data, started once as root), else `postgres`, else `nobody`.
 */
export function serviceUser(clusterFolder: string): ServiceUser {
  if (process.getuid?.() !== 0) return ourselves();
  const owner = ownerOf(clusterFolder);
  const users = systemUsers();
  const found =
    users.find((user) => owner !== null && owner !== 0 && user.uid === owner) ??
    users.find((user) => user.name === 'postgres') ??
    users.find((user) => user.name === 'nobody');
  if (!found) {
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" in /etc/passwd to run it as. Add one, or start this as another user.',
    );
  }
  return { ...found, switched: true };
}

function ourselves(): ServiceUser {
  try {
    const { username, uid, gid } = userInfo();
    return { name: username, uid, gid, switched: false };
  } catch (cause) {
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      `PostgreSQL needs its user to have a name, and user id ${process.getuid?.()} has none in /etc/passwd. Add it there, or set DATABASE_URL.`,
      { cause },
    );
  }
}

function ownerOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.uid ?? null;
}

function systemUsers(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
