import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeOptions } from './api.js';
import { mayFilter, underTheUnit } from './unit-filter.js';

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');
const script = fileURLToPath(new URL('confined.sh', import.meta.url));
/** Who is nobody on every Linux, and has a name, which PostgreSQL asks for. */
export const USER = 'nobody';

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** Only root may make what systemd makes of the unit. */
export const mayConfine = (): boolean =>
  process.platform === 'linux' &&
  works('unshare', '-m', '-n', 'ip', 'link', 'set', 'lo', 'up') &&
  works('setpriv', '--version') &&
  works('nsenter', '--version') &&
  mayFilter();

/** The server with the folders, rights, network and system calls that deploy/iltizam.service leaves it. */
export class Confined {
  private said = '';
  private readonly ended: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream!.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = once(child, 'close');
  }

  static start(state: string, env: Record<string, string>): Confined {
    const node = process.execPath.replace(checkout, '/opt/iltizam');
    const filtered = underTheUnit('faults/src/filtered.pl');
    const command = [...filtered, node, ...nodeOptions, 'apps/api/build/main.js'];
    const path = '/usr/sbin:/usr/bin:/sbin:/bin';
    const args = ['-m', '-n', 'sh', script, checkout, state, USER, ...command];
    return new Confined(
      spawn('unshare', args, { env: { PATH: path, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  }

  get log(): string {
    return this.said;
  }

  /** What a file of its /proc says. */
  of(file: string): string {
    return readFileSync(`/proc/${this.child.pid}/${file}`, 'utf8');
  }

  /** Runs something beside it: in its network, and in its folders as the same user. */
  beside(command: string, ...args: string[]): string {
    const inside = ['-t', String(this.child.pid), '-m', '-n', 'setpriv', '--reuid', USER, '--clear-groups'];
    return execFileSync('nsenter', [...inside, command, ...args], { encoding: 'utf8' });
  }

  /** What a program of Node.js says that is run in its network alone. */
  async asked(...program: string[]): Promise<string> {
    const node = [process.execPath, ...program];
    const asking = spawn('nsenter', ['-t', String(this.child.pid), '-n', ...node], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    asking.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(asking, 'close');
    return said;
  }

  /** Itself and all it started: whoever has its network. */
  statuses(): string[] {
    const own = readlinkSync(`/proc/${this.child.pid}/ns/net`);
    return readdirSync('/proc').flatMap((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/ns/net`) === own
          ? [readFileSync(`/proc/${pid}/status`, 'utf8')]
          : [];
      } catch {
        return []; // no process, or gone meanwhile
      }
    });
  }

  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    await this.ended;
    return this.child.exitCode;
  }
}
