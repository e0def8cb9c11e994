import { clock } from '../database/clock.js';
import { networkPayer, type Meter } from './meter.js';

/** Files are dear: each uses this much of the hour's budget of whoever asks. */
const FILE_COST = 20_000;

/** Pays for a file; what a network has used up it has again after so many seconds, else null. */
export type PayForFile = (network: string) => Promise<number | null>;

export const payingForFiles =
  (meter: Meter, limit: number): PayForFile =>
  async (network) => {
    const payer = networkPayer(network, limit);
    if (await meter.reserve(payer, FILE_COST)) return null;
    const wait = Math.ceil((meter.standing(payer).resetAt.getTime() - clock.now().getTime()) / 1000);
    return Math.max(1, wait);
  };
