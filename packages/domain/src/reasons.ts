/** Why a proposal is inadmissible: closed, so that it can be counted. Labels live in the apps. */
export const inadmissibilityReasons = [
  'NOT_LINKED_TO_OPENNESS',
  'UNCLEAR',
  'IMPRECISE',
  'OUT_OF_MANDATE',
  'ALREADY_DONE',
  'INDIVIDUAL_COMPLAINT',
  'SEVERAL_IDEAS',
  'AGAINST_THE_LAW',
  'ABUSIVE',
] as const;
export type InadmissibilityReason = (typeof inadmissibilityReasons)[number];

/** Reasons an author could have mended: where one can be asked, they come only after asking. */
export const reasonsAfterAsking = [
  'UNCLEAR',
  'IMPRECISE',
] as const satisfies readonly InadmissibilityReason[];

export const needsAskingFirst = (reason: InadmissibilityReason): boolean =>
  (reasonsAfterAsking as readonly InadmissibilityReason[]).includes(reason);

/** A justification shorter than this explains nothing. In code points, spaces at the ends not counted. */
export const minimumJustification = 20;
