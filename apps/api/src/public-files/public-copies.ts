import { randomBytes } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { verified } from '../evidence/verified.js';
import type { FileStore } from '../files/file-store.js';
import { AuthorStays, copyApart } from './copy-apart.js';

/** Where copies lie; a folder nothing came to for an hour is swept, and made again. */
export const COPY_FOLDERS = 'iltizam-public-';
/** Bytes of all copies that lie here. */
const MOST_KEPT = 500_000_000;

/** What this process made goes with it; what a killed one leaves is swept. */
const ownFolders = new Set<string>();
process.once('exit', () => {
  for (const folder of ownFolders) rmSync(folder, { recursive: true, force: true });
});

/** A file as it was sent. */
interface Sent {
  mediaType: string;
  storageKey: string;
  sha256: string;
}

/**
 * The public copies of files, made when somebody asks for one and left in a folder of this machine as long as there is
 * room. Nothing else knows of them: each can be made again from what was sent.
 */
export class PublicCopies {
  private readonly folder = join(tmpdir(), COPY_FOLDERS + randomBytes(6).toString('hex'));
  private readonly making = new Map<string, Promise<void>>();
  private readonly impossible = new Set<string>();

  constructor(
    private readonly files: FileStore,
    private readonly mostKept = MOST_KEPT,
  ) {}

  /** The copy, to be read and closed; fails with `AuthorStays` where none can be made. */
  async open(sent: Sent): Promise<FileHandle> {
    return (await this.find(sent.sha256)) ?? this.made(sent);
  }

  private async made(sent: Sent): Promise<FileHandle> {
    const { sha256: name } = sent;
    if (this.impossible.has(name)) throw new AuthorStays('no public copy could be made');
    const making = this.making.get(name) ?? this.make(sent);
    this.making.set(name, making);
    try {
      await making;
    } catch (error) {
      if (error instanceof AuthorStays) this.impossible.add(name);
      throw error;
    } finally {
      this.making.delete(name);
    }
    // Others may have needed its room since.
    return (await this.find(name)) ?? this.made(sent);
  }

  private async find(name: string): Promise<FileHandle | null> {
    const path = join(this.folder, name);
    const file = await open(path).catch(unlessMissing);
    if (file !== null) await utimes(path, new Date(), new Date()).catch(() => {}); // gone, and open
    return file;
  }

  private async make({ storageKey, sha256, mediaType }: Sent): Promise<void> {
    ownFolders.add(this.folder);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const aside = await mkdtemp(join(this.folder, 'making-'));
    try {
      const [from, to] = [join(aside, 'sent'), join(aside, 'public')];
      const bytes = await this.files.read(storageKey);
      await pipeline(bytes, verified(sha256), createWriteStream(from, { mode: 0o600 }));
      await copyApart(mediaType, from, to);
      await rename(to, join(this.folder, sha256));
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    await this.makeRoom(sha256);
  }

  /** Those that were asked for longest ago go first. */
  private async makeRoom(newest: string): Promise<void> {
    const names = (await readdir(this.folder, { withFileTypes: true })).filter((one) => one.isFile());
    const copies = await Promise.all(
      names.map(async ({ name }) => {
        const { size, mtimeMs } = await statOf(join(this.folder, name));
        return { name, size, mtimeMs };
      }),
    );
    let bytes = copies.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size } of copies.toSorted((one, other) => one.mtimeMs - other.mtimeMs)) {
      if (bytes <= this.mostKept) return;
      if (name === newest) continue;
      await rm(join(this.folder, name), { force: true });
      bytes -= size;
    }
  }
}

const statOf = (path: string) => stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
