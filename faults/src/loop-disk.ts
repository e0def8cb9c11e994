import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newFolder } from './database.js';

/** XFS_IOC_GOINGDOWN, which ext4 and others have too, and its way that writes nothing more, not even the journal. */
const cutByIoctl = `open(my $disk, '<', $ARGV[0]) or die "$!\\n";
  my $how = pack('L', 2); ioctl($disk, 0x8004587D, $how) or die "$!\\n";`;

const GONE_WITHIN_MS = 30_000;

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' });

/**
 * A disk of its own whose power can be cut as those who make file systems do it: from that moment nothing reaches it any
 * more, and of what was written before only what was synced is there when it is mounted again.
 */
export class LoopDisk {
  private constructor(
    private readonly folder: string,
    /** Where it is mounted. */
    readonly path: string,
  ) {}

  /** Null where nobody may mount here. */
  static open(megabytes: number): LoopDisk | null {
    const folder = newFolder();
    const disk = new LoopDisk(folder, join(folder, 'disk'));
    try {
      run('perl', '-v');
      mkdirSync(disk.path);
      writeFileSync(disk.image, '');
      truncateSync(disk.image, megabytes * 1_000_000);
      run('mkfs.ext4', '-q', '-F', disk.image);
      disk.mount();
      return disk;
    } catch {
      rmSync(folder, { recursive: true, force: true });
      return null;
    }
  }

  private get image(): string {
    return join(this.folder, 'image');
  }

  private mount(): void {
    run('mount', '-o', 'loop', this.image, this.path);
    // PostgreSQL's own user passes through it.
    chmodSync(this.path, 0o711);
  }

  /** The power is gone: for the disk, and for everybody who works on it. */
  cut(): void {
    run('perl', '-e', cutByIoctl, this.path);
  }

  /** The machine starts again; whoever worked on it is gone. */
  async back(): Promise<void> {
    await this.unmount();
    this.mount();
  }

  async remove(): Promise<void> {
    await this.unmount();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Who was ended may hold it for a moment more, when nothing tells of them any longer. */
  private async unmount(): Promise<void> {
    for (const until = performance.now() + GONE_WITHIN_MS; ; await pause(50)) {
      this.endAll();
      try {
        return void run('umount', this.path);
      } catch (error) {
        if (performance.now() > until) throw error;
      }
    }
  }

  /** Ends whose folder is on this disk, or whose program is: they end at once, and leave it when they are gone. */
  private endAll(): void {
    for (let living = this.workers(); living.length > 0; living = this.workers())
      for (const pid of living)
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // Gone meanwhile.
        }
  }

  private workers(): number[] {
    const here = (pid: string, what: string): boolean => {
      try {
        return readlinkSync(`/proc/${pid}/${what}`).startsWith(`${this.path}/`);
      } catch {
        return false;
      }
    };
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name) && (here(name, 'cwd') || here(name, 'exe')))
      .map(Number);
  }
}
