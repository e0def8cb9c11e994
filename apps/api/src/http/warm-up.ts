import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What a server is asked that has just begun to listen, before it says that it is ready. */
export type WarmUp = (address: string) => Promise<void>;

/** So many at once: as many as the database has connections, which are opened by it. */
const AT_ONCE = 10;
/** On a busy machine it is ready all the same after so long. */
const PATIENCE_MS = 1_000;

/**
 * Opens the first page and what it leads to, as visitors would. The first pages of a process take twenty times as long as
 * the others: programs are read and compiled, connections opened, statements planned. An instance that is given its share
 * of the requests before that lets them wait until it has to send some away.
 */
export const warmUp: WarmUp = async (address) => {
  const agent = new Agent({ keepAlive: true });
  const open = (path: string): Promise<string> =>
    new Promise((resolve) => {
      const asking = get(address + path, { agent, headers: { accept: 'text/html' } }, (answer) => {
        let page = '';
        answer.setEncoding('utf8').on('data', (part: string) => (page += part));
        answer.once('close', () => resolve(page));
      });
      // What cannot be answered now is told to those who ask for it: nothing here keeps a server from starting.
      asking.once('error', () => resolve(''));
    });
  let over = false;
  const visit = async (): Promise<void> => {
    const first = await open('/ar');
    const links = [
      ...new Set([...first.matchAll(/<a\b[^>]*?\bhref="(\/[^"#?]*)"/gu)].map(([, path]) => path!)),
    ];
    const visitors = Array.from({ length: AT_ONCE }, async () => {
      for (let path = links.pop(); path !== undefined && !over; path = links.pop()) await open(path);
    });
    await Promise.all(visitors);
  };
  await Promise.race([visit(), pause(PATIENCE_MS, undefined, { ref: false })]);
  over = true;
  agent.destroy();
};
