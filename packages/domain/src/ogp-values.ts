/** The values of the Open Government Partnership a commitment serves. */
export const ogpValues = ['TRANSPARENCY', 'PARTICIPATION', 'ACCOUNTABILITY', 'INNOVATION'] as const;
export type OgpValue = (typeof ogpValues)[number];
