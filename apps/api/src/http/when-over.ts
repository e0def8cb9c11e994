import type { ServerResponse } from 'node:http';

const waiting = new WeakMap<ServerResponse, (() => void)[]>();

/**
 * Does something once an answer was sent, or nobody waits for it any more. Whoever counts, measures or gives a place back
 * shares one listener: a response that has many of them warns of a leak, which then would hide a real one.
 */
export function whenOver(response: ServerResponse, act: () => void): void {
  const acts = waiting.get(response);
  if (acts) return void acts.push(act);
  const first = [act];
  waiting.set(response, first);
  response.once('close', () => {
    for (const each of first) each();
  });
}
