/** What a link mailed to somebody who signs in is for: a first password, or a new one. */
export const accountLinkKinds = ['INVITATION', 'RESET'] as const;
export type AccountLinkKind = (typeof accountLinkKinds)[number];

/** Minutes each is good for. It works once; a newer one of its kind ends it. */
export const accountLinkMinutes: Readonly<Record<AccountLinkKind, number>> = {
  INVITATION: 7 * 24 * 60,
  RESET: 15,
};
