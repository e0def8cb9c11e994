import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program of ours in a process of its own, as its operator meets it. */
export interface Running {
  process: ChildProcess;
  output(): string;
  /** Waits for a line of the output; its first group, or all of it. */
  line(pattern: RegExp): Promise<string>;
  ended: Promise<number | null>;
  /** Ends it whatever it does; nothing happens where it has ended. */
  kill(): Promise<unknown>;
}

export function runProgram(file: string, args: string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [file, ...args], { env: { PATH: process.env['PATH']!, ...env } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    ended,
    kill: () => (child.kill('SIGKILL'), ended),
    async line(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found[1] ?? found[0];
        const more = await Promise.race([
          once(child.stdout, 'data').then(() => true),
          ended.then(() => false),
        ]);
        if (!more && !pattern.test(output)) throw new Error(`ended without ${pattern}:\n${output}`);
      }
    },
  };
}
