import { runApart } from '../apart/run-apart.js';
import { oneAtATime } from '../apart/one-at-a-time.js';
import { isForWantOfRoom } from '../storage/no-room.js';

/** The largest takes some seconds; a hostile one is ended, since all others wait for it. */
const LONGEST_MS = 20_000;

/** What a file says of its author cannot be taken out of it. */
export class AuthorStays extends Error {}

/** A large document is read as a whole, and only one of them at a time. */
const inTurn = oneAtATime();

/** Writes the public copy in a process of its own, with a limit of time, so that the server goes on answering meanwhile. */
export const copyApart = (mediaType: string, from: string, to: string): Promise<void> =>
  inTurn(() => write(mediaType, from, to));

async function write(mediaType: string, from: string, to: string): Promise<void> {
  try {
    await runApart({
      beside: import.meta.url,
      program: 'copy.worker',
      given: [mediaType, from, to],
      longestMs: LONGEST_MS,
      mostMb: 512,
    });
  } catch (error) {
    throw isForWantOfRoom(error) ? error : new AuthorStays('no public copy can be made', { cause: error });
  }
}
