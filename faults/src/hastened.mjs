/**
 * Loaded into a server before its own program: whatever it does every so often by a timer comes PACE times as soon, as by
 * a clock that goes so fast. Its patience with whoever does not answer is none of that. Asked by SIGUSR2, it lets go of what
 * it can and tells what it still holds.
 */
import process, { env, getActiveResourcesInfo, memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const pace = Number(env['PACE']);
/** Nothing that looks again and again does so more rarely, and nobody is waited for so long. */
const rounds = { setInterval: 15_000, setTimeout: 30_000 };

for (const [name, least] of Object.entries(rounds)) {
  const own = globalThis[name];
  const hastened = (callback, ms, ...given) => own(callback, ms >= least ? ms / pace : ms, ...given);
  globalThis[name] = Object.defineProperties(hastened, Object.getOwnPropertyDescriptors(own));
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
let times = 0;

process.on('SIGUSR2', () => {
  collect();
  // What was told of its end by the first collection is let go of by the second.
  setImmediate(() => {
    collect();
    const { heapUsed } = memoryUsage();
    const held = { times: ++times, heapUsed, resources: getActiveResourcesInfo() };
    process.stdout.write(`\nheld ${JSON.stringify(held)}\n`);
  });
});
