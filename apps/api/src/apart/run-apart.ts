import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asked, Said } from './answer-apart.js';

interface Apart {
  /** The module that asks, `import.meta.url`: the program lies beside it, as a source and as built. */
  beside: string;
  /** The program's file, without what it ends in. */
  program: string;
  /** What it is to do; `answerApart` gives it to the program. */
  given: unknown;
  /** Of the processor's time, from when it is ready: a busy machine is not taken for a hostile file. */
  longestMs: number;
  mostMb: number;
}

/** A program that is not ready by then never will be. */
const READY_WITHIN_MS = 30_000;

const TOO_LONG = 'it took too long';

/** So many times as long by the clock: others use the processor too. */
const PATIENCE = 10;

/**
 * What a program says that runs in a process of its own, with its own memory and a limit of time: whatever a hostile file
 * does to its reader, the server goes on. A thread would not do: one that runs out of memory now and then takes the whole
 * process with it. Fails where the process ends without a word.
 */
export function runApart<Told>({ beside, program, given, longestMs, mostMb }: Apart): Promise<Told> {
  const path = fileURLToPath(new URL(`./${program}${extname(beside)}`, beside));
  const child = fork(path, {
    execArgv: [...process.execArgv, `--max-old-space-size=${mostMb}`],
    // It reads what strangers sent: of our surroundings it is told nothing.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let tooLong: NodeJS.Timeout | undefined;
  return new Promise<Told>((resolve, reject) => {
    const within = (ms: number) => {
      clearTimeout(tooLong);
      tooLong = setTimeout(() => reject(new Error(TOO_LONG)), ms);
    };
    within(READY_WITHIN_MS);
    child.on('message', (said: Said<Told>) => {
      if (said === 'ready') {
        within(PATIENCE * longestMs);
        child.send({ given, longestMs } satisfies Asked);
      } else if ('failed' in said)
        reject(Object.assign(new Error(said.failed.message), { code: said.failed.code }));
      else resolve(said.told);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(signal === 'SIGKILL' ? TOO_LONG : `ended with ${code ?? signal}`)),
    );
  }).finally(() => {
    clearTimeout(tooLong);
    child.kill('SIGKILL');
  });
}
