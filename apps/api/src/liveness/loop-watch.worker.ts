import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** As loop-watch.ts has them; a worker loads nothing else. */
const [BEATS, IN_FLIGHT] = [0, 1];
const LOOK_EVERY_MS = 500;
/** Five seconds, in looks of its own: where the whole machine slept, both slept. */
const MOST_LOOKS = 10;

const told = workerData as Int32Array;
let last = -1;
let looks = 0;

setInterval(() => {
  const beats = Atomics.load(told, BEATS);
  looks = beats === last ? looks + 1 : 0;
  last = beats;
  if (looks > MOST_LOOKS) end();
}, LOOK_EVERY_MS);

/** The log's own stream is written by the loop that stands. */
function end(): void {
  const inFlight = Atomics.load(told, IN_FLIGHT);
  const msg = 'the event loop stood still for five seconds: ended, with the requests in flight';
  try {
    writeSync(2, `${JSON.stringify({ level: 60, time: Date.now(), inFlight, msg })}\n`);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}
