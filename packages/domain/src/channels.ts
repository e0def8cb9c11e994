/** How a proposal reached the committee: the public portal, a consultation meeting, a partner's application. */
export const channels = ['PORTAL', 'MEETING', 'PARTNER'] as const;
export type Channel = (typeof channels)[number];
