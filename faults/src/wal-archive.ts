import { execFileSync } from 'node:child_process';
import { appendFileSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { newFolder, type Place } from './database.js';

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const folderOfPage = '/srv/wal';

/** The settings of docs/operations.md that begin so, as they stand there. */
function settingsFrom(first: string): string {
  const block = page.split('```').find((text) => text.trim().startsWith(`${first} =`));
  if (!block) throw new Error(`docs/operations.md does not set ${first}`);
  return block.replaceAll(/^ +/gmu, '').trim();
}

/** PostgreSQL's own log, archived and restored as docs/operations.md tells people to. */
export class WalArchive {
  readonly folder = newFolder();
  private label = '';

  /** Into the settings of a PostgreSQL that does not run; each `seconds` at least a piece of the log is archived. */
  begin(dataDir: string, seconds: number): void {
    const cluster = join(dataDir, 'postgres');
    const { uid, gid } = statSync(cluster);
    chownSync(this.folder, uid, gid);
    const settings = settingsFrom('archive_mode').replace(/^(archive_timeout = )\d+$/mu, `$1${seconds}`);
    writeFileSync(join(cluster, 'postgresql.auto.conf'), this.here(settings));
  }

  private here(settings: string): string {
    return `${settings.replaceAll(folderOfPage, this.folder)}\n`;
  }

  private get base(): string {
    return join(this.folder, 'base.tar');
  }

  /** A copy of the whole database while it runs, to begin from. */
  async takeBase(place: Place, dataDir: string): Promise<void> {
    const client = new Client({ ...place, user: 'postgres', database: 'postgres' });
    await client.connect();
    try {
      await client.query(`select pg_backup_start('base', true)`);
      try {
        const without = ['--exclude=postgres/pg_wal', '--exclude=postgres/postmaster.pid'];
        execFileSync('tar', ['-C', dataDir, '-cf', this.base, ...without, 'postgres'], { stdio: 'pipe' });
      } catch (error) {
        // 1: a file changed meanwhile, which the log makes good.
        if ((error as { status?: number }).status !== 1) throw error;
      }
      const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
      this.label = rows[0]!.labelfile;
    } finally {
      await client.end();
    }
  }

  /** Into an empty data folder: the base, and the log as far as it was archived. */
  restoreInto(dataDir: string): void {
    execFileSync('tar', ['-C', dataDir, '-xf', this.base]);
    const cluster = join(dataDir, 'postgres');
    const { uid, gid } = statSync(cluster);
    for (const folder of ['pg_wal', 'pg_wal/archive_status']) {
      mkdirSync(join(cluster, folder), { mode: 0o700 });
      chownSync(join(cluster, folder), uid, gid);
    }
    for (const [file, content] of [
      ['backup_label', this.label],
      ['recovery.signal', ''],
    ] as const) {
      writeFileSync(join(cluster, file), content, { mode: 0o600 });
      chownSync(join(cluster, file), uid, gid);
    }
    appendFileSync(join(cluster, 'postgresql.auto.conf'), this.here(settingsFrom('restore_command')));
  }
}
