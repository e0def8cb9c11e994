/** What a report on the making of a plan counts of how people were told and reached, in the order it is told. */
export const reachFigures = [
  'PORTAL_PROPOSERS',
  'PORTAL_REACTING',
  'INVITATIONS',
  'FACEBOOK_VIEWS',
  'TWITTER_VIEWS',
  'VIDEOS',
  'VIDEO_VIEWS',
  'VIDEO_INTERACTIONS',
] as const;
export type ReachFigure = (typeof reachFigures)[number];
