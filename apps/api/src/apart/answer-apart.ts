import { Worker } from 'node:worker_threads';

/** What is asked of a program apart: one thing, to be done within so many milliseconds. */
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
    endAfter(2 * longestMs);
    answer(given as never).then(
      (told) => say({ told }),
      (error: NodeJS.ErrnoException) => say({ failed: { message: String(error), code: error.code } }),
    );
  });
  // Whoever asked is gone.
  process.once('disconnect', () => process.exit());
  say('ready');
}

/** Also where nobody is left to end it, and it never comes to hear so. */
function endAfter(ms: number): void {
  const end = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${ms})`;
  new Worker(end, { eval: true }).unref();
}
