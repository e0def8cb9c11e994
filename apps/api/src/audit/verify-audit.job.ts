import { readerOf } from '../database/database.js';
import type { Job } from '../jobs/job.js';
import { verifyAudit } from './verify-audit.js';

/** The faults told in full; of more it is enough to know how many. */
const TOLD = 20;

/** Every night the whole log is walked; what it found is told to administrators. */
export const verifyLog: Job = {
  name: 'verify-audit',
  everyMinutes: 24 * 60,
  run: async ({ em }) => {
    const { head, faults } = await verifyAudit(readerOf(em));
    return { verified: head.position, faultCount: faults.length, faults: faults.slice(0, TOLD) };
  },
};
