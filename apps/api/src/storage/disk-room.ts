import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { OpenDatabase } from '../database/embedded/open-database.js';
import { keepLooking } from '../jobs/keep-looking.js';

/** With less than this nothing more is written: it is for what the database needs to go on being read. */
const LEAST_BYTES = 64_000_000;
/** Two segments of the database's log: it ends at once where it cannot begin the next one. */
const SPARE_BYTES = 32_000_000;
/** Others may fill a disk to its end within a moment: then the spare is given up. */
const SPARE_BELOW_BYTES = 8_000_000;
const LOOK_EVERY_MS = 1_000;

let short = false;

/** Is there room on the disk of the data? Where little is left, nothing more is written, and everything is read. */
export const diskRoom = {
  isShort: (): boolean => short,
};

/** Looks at the disk of the data, again and again; the built-in database is on it, with a log to be kept going. */
export function watchDiskRoom(
  folder: string,
  { prepareLog }: Pick<OpenDatabase, 'prepareLog'>,
  log: Logger,
): { stop(): Promise<void> } {
  const spare = join(folder, 'spare');
  const isThere = () =>
    stat(spare).then(
      ({ size }) => size === SPARE_BYTES,
      () => false,
    );
  const tell = (now: boolean, freeBytes: number) => {
    short = now;
    if (now) log.error({ freeBytes }, 'the disk is full: nothing more is written until there is room');
    else log.warn({ freeBytes }, 'there is room on the disk again');
  };
  /** Whoever reads may fill with what they sort even the room that is given up: the log is to need none. */
  const prepare = async (thereIsRoom: boolean): Promise<boolean> => {
    try {
      await prepareLog?.(thereIsRoom);
      return true;
    } catch (error) {
      log.error({ err: error }, 'the next segments of the log are not known to lie ready');
      return false;
    }
  };
  let prepared = false;
  const look = async () => {
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    if (freeBytes < LEAST_BYTES && !short) tell(true, freeBytes);
    // Again once it is short: what was written since has used some of them up. Only then room is given up.
    prepared = short && (prepared || (await prepare(false)));
    if (prepareLog && freeBytes < SPARE_BELOW_BYTES) await rm(spare, { force: true });
    const spareIsThere = !prepareLog || (await isThere());
    if (!spareIsThere && freeBytes > LEAST_BYTES + 2 * SPARE_BYTES) {
      await prepare(true);
      await writeFile(spare, Buffer.alloc(SPARE_BYTES), { mode: 0o600 });
    }
    const now = freeBytes < LEAST_BYTES || (!spareIsThere && freeBytes < LEAST_BYTES + SPARE_BYTES);
    if (now !== short) tell(now, freeBytes);
  };
  const looking = keepLooking(LOOK_EVERY_MS, look, (error) =>
    log.error({ err: error }, 'the disk does not say how full it is'),
  );
  return {
    async stop() {
      await looking.stop();
      short = false;
    },
  };
}
