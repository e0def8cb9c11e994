/** Whether what is done keeps up with the time gone by. */
export const paces = ['ON_TRACK', 'WATCH', 'LATE'] as const;
export type Pace = (typeof paces)[number];

/** The points by which the time elapsed may lead what is done; beyond the last a commitment is late. */
export const paceBounds = { ON_TRACK: 10, WATCH: 25 } as const;

/** Null where either side is unknown: nothing is late before something was reported. */
export function paceOf(
  percent: number | null,
  elapsedPercent: number | null,
): { pace: Pace; gap: number } | null {
  if (percent === null || elapsedPercent === null) return null;
  const gap = Math.round(elapsedPercent - percent);
  if (gap <= paceBounds.ON_TRACK) return { pace: 'ON_TRACK', gap };
  return { pace: gap <= paceBounds.WATCH ? 'WATCH' : 'LATE', gap };
}
