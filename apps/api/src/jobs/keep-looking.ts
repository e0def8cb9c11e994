/**
 * Looks again and again, `everyMs` after the last look has ended; a look that does much asks `stopped` in between. It
 * keeps no process alive, and `stop` waits for what is running.
 */
export function keepLooking(
  everyMs: number,
  look: (stopped: () => boolean) => Promise<void>,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    timer = setTimeout(() => {
      running = look(() => stopped)
        .catch(failed)
        .then(() => {
          if (!stopped) next();
        });
    }, everyMs);
    timer.unref();
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
