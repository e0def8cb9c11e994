import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const recipe = `${checkout}/deploy/Containerfile`;
const text = readFileSync(recipe, 'utf8');
const base = text.match(/^FROM (\S+)$/mu)![1]!;
const IMAGE = 'iltizam-faults';

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const engine = ['podman', 'docker'].find((name) => works(name, 'info'));

/** What is lacking to build the image and run it; null where it can be. */
export const lacking = (): string | null => {
  if (engine === undefined) return 'neither podman nor docker runs containers here';
  return works(engine, 'image', 'inspect', base) ? null : `the image ${base} is not on this machine`;
};

const ask = (...args: string[]): string => execFileSync(engine!, args, { encoding: 'utf8', cwd: checkout });

/** A container as the head of the Containerfile has it run. */
export class Container {
  private constructor(
    private readonly id: string,
    private readonly volume: string,
  ) {}

  static start(port: number, settings: string): Container {
    execFileSync(engine!, ['build', '-f', recipe, '-t', IMAGE, checkout], { stdio: ['ignore', 2, 2] });
    const volume = `${IMAGE}-${process.pid}`;
    const options = text
      .match(/^# docker run ([^#]+\\\n#[^\n]+) iltizam$/mu)![1]!
      .replaceAll(/\\\n#/gu, '')
      .replace('iltizam:/data', `${volume}:/data`)
      .replace('127.0.0.1:4000:', `127.0.0.1:${port}:`)
      .replace('/etc/iltizam/env', settings)
      .split(/\s+/u);
    return new Container(ask('run', '-d', ...options, IMAGE).trim(), volume);
  }

  /** What a command of the shell says that is run in it, as whom it runs as; what it may not see it does not. */
  inside(command: string): string {
    return ask('exec', this.id, 'sh', '-c', `${command} 2>/dev/null; :`);
  }

  get log(): string {
    const { stdout, stderr } = spawnSync(engine!, ['logs', this.id], { encoding: 'utf8' });
    return stdout + stderr;
  }

  /** Its exit code, once it was asked to end. */
  stop(): number {
    ask('stop', '-t', '30', this.id);
    return Number(ask('inspect', '--format', '{{.State.ExitCode}}', this.id));
  }

  remove(): void {
    ask('rm', '-f', this.id);
    ask('volume', 'rm', this.volume);
    ask('rmi', IMAGE);
  }
}
