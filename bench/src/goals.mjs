/** What an operation has to reach: its throughput as a share of the raw server's, by scale. */
export const ratios = {
  M: { Q1: 0.85, Q2: 0.85, Q3: 1, Q4: 0.85, Q5: 0.95, Q6: 20, Q7: 0.85, Q9: 3 },
  L: { Q3: 2, Q5: 3, Q6: 200 },
};

/**
 * By how much the median of a larger scale may exceed that of a smaller one. Asked of the same records where `same`:
 * those of the real plans, which every scale has. They have no page far inside, so Q4 grows from M.
 */
export const growths = [
  { id: 'Q1', from: 'S', to: 'L', most: 1.2, same: true },
  { id: 'Q2', from: 'S', to: 'L', most: 1.2, same: true },
  { id: 'Q4', from: 'M', to: 'L', most: 1.3 },
  { id: 'Q5', from: 'M', to: 'L', most: 3 },
];

/** Processor time of the server a request, against raw. */
export const serverTime = ({ writes }) => (writes ? 2 : 1.6);

export const process = { startMs: 1_000, idleMb: 140, loadedMb: 250 };

export const triage = { p95Ms: 150, shift: 0 };
