import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
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

/** Looks at the disk of the data, again and again; `withDatabase` says that the database is on it. */
export function watchDiskRoom(folder: string, withDatabase: boolean, log: Logger): { stop(): Promise<void> } {
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
  const look = async () => {
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    // Nobody but the database has what is given up.
    if (freeBytes < LEAST_BYTES && !short) tell(true, freeBytes);
    if (withDatabase && freeBytes < SPARE_BELOW_BYTES) await rm(spare, { force: true });
    const spareIsThere = !withDatabase || (await isThere());
    if (!spareIsThere && freeBytes > LEAST_BYTES + 2 * SPARE_BYTES)
      await writeFile(spare, Buffer.alloc(SPARE_BYTES), { mode: 0o600 });
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
