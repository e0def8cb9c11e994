import { url as debuggerAddress } from 'node:inspector';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Watching } from '../http/watching.js';
import { whenOver } from '../http/when-over.js';

/** What the watcher is told by the loop it watches: places in memory both have. */
const place = { beats: 0, inFlight: 1 } as const;

const BEAT_MS = 250;

/**
 * Where the event loop stands still nothing of this process can say so but a thread beside it: it ends the process, which
 * is then started again by whoever runs it.
 */
export class LoopWatch {
  private readonly told = new Int32Array(new SharedArrayBuffer(8));
  private beating: NodeJS.Timeout | undefined;
  private worker: Worker | undefined;

  /** Counts the requests under way. */
  readonly watching: Watching = (answer) => (request, response) => {
    Atomics.add(this.told, place.inFlight, 1);
    whenOver(response, () => Atomics.sub(this.told, place.inFlight, 1));
    answer(request, response);
  };

  start(): void {
    // Somebody who looks at a program line by line makes it stand still on purpose.
    if (debuggerAddress() !== undefined) return;
    this.beating = setInterval(() => Atomics.add(this.told, place.beats, 1), BEAT_MS).unref();
    const program = new URL(`./loop-watch.worker${extname(import.meta.url)}`, import.meta.url);
    this.worker = new Worker(program, {
      workerData: this.told,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    this.worker.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.beating);
    await this.worker?.terminate();
  }
}
