/**
 * The eight minimum requirements of the Open Government Partnership's Participation and Co-Creation Standards, by the
 * standard each belongs to. A document may be evidence for some of them.
 */
export const ogpRequirements = [
  /** 1.1 A space for dialogue that meets at least every six months, its rules public. */
  'FORUM',
  /** 2.1 A public site on the country's part in the Partnership. */
  'WEBSITE',
  /** 2.2 A public repository of the documents of co-creation and implementation, kept up to date. */
  'REPOSITORY',
  /** 3.1 The calendar of co-creation, published at least two weeks before it begins. */
  'CALENDAR',
  /** 3.2 People are told of the plan and of how to take part. */
  'OUTREACH',
  /** 3.3 A way to gather what people put forward, open long enough. */
  'INPUTS',
  /** 4.1 A reasoned answer on how contributions were taken into account. */
  'REASONED_RESPONSE',
  /** 5.1 At least two meetings a year with civil society on how commitments come along. */
  'PROGRESS_MEETINGS',
] as const;
export type OgpRequirement = (typeof ogpRequirements)[number];

/** Its number in the Standards, as their text has it. */
export const requirementNumbers = {
  FORUM: '1.1',
  WEBSITE: '2.1',
  REPOSITORY: '2.2',
  CALENDAR: '3.1',
  OUTREACH: '3.2',
  INPUTS: '3.3',
  REASONED_RESPONSE: '4.1',
  PROGRESS_MEETINGS: '5.1',
} as const satisfies Record<OgpRequirement, string>;
