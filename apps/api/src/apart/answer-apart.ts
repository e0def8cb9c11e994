import { Worker } from 'node:worker_threads';

/** What is asked of a program apart: one thing, to be done within so many milliseconds of the processor's time. */
export interface Asked {
  given: unknown;
  longestMs: number;
}

/** What it says: that it is ready, what came out, or why nothing did. */
export type Said<Told> = 'ready' | { told: Told } | { failed: { message: string; code?: string } };

/** The whole of a program that `runApart` runs: it is given one thing to do, says what came of it, and is ended. */
export function answerApart(answer: (given: never) => Promise<unknown>): void {
  const say = (said: Said<unknown>) => process.send?.(said);
  process.once('message', ({ given, longestMs }: Asked) => {
    endAfter(longestMs);
    answer(given as never).then(
      (told) => say({ told }),
      (error: NodeJS.ErrnoException) => say({ failed: { message: String(error), code: error.code } }),
    );
  });
  // Whoever asked is gone.
  process.once('disconnect', () => process.exit());
  say('ready');
}

/** By a thread of its own: whoever never comes to an end never comes to hear that it is time. */
function endAfter(ms: number): void {
  const end = `const before = process.cpuUsage();
    setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if (user + system > ${ms * 1_000}) process.kill(process.pid, 'SIGKILL');
    }, 20);`;
  new Worker(end, { eval: true }).unref();
}
