import { say } from './terminal.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const A_MINUTE = 60_000;
const MOST_IN_A_MINUTE = 3;
/** What the api ends with after a fault outside of any request (apps/api/src/start.ts). */
const FAULT = 70;

/**
 * Runs a server until it is asked to end or says itself why it cannot run; one that fell, for want of memory or because it
 * stood still, is started again. One that falls again and again is left to whoever runs this.
 */
export async function keepRunning(run) {
  let asked = false;
  const note = () => (asked = true);
  for (const signal of signals) process.on(signal, note);
  let falls = [];
  for (;;) {
    const code = await run();
    const fell = code === FAULT || code > 128;
    falls = [...falls.filter((at) => at > Date.now() - A_MINUTE), Date.now()];
    if (asked || !fell || falls.length > MOST_IN_A_MINUTE) return code;
    say(`The server ended by itself (${code}) and is started again.`);
  }
}
