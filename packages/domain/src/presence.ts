/** What somebody does with a proposal that is open before them. Deciding is a soft claim: others are asked twice. */
export const presenceActivities = ['READING', 'DECIDING'] as const;
export type PresenceActivity = (typeof presenceActivities)[number];

/** Seconds somebody counts as present after their last sign of life. */
export const presenceSeconds = 45;

/** Seconds between two signs of life: one may be lost without anybody seeming to leave. */
export const heartbeatSeconds = 15;
