/** Texts of the portal's own pages, written by the secretariat. */
export const pageTexts = ['HOME', 'ABOUT', 'PRIVACY', 'ACCESSIBILITY', 'LICENCE'] as const;
export type PageText = (typeof pageTexts)[number];

/** What the help beside a screen of the console says. */
export const helpTexts = [
  'HELP_HOME',
  'HELP_TRIAGE',
  'HELP_PUBLICATION',
  'HELP_PROPOSALS',
  'HELP_ASSIGNMENTS',
  'HELP_COMMITMENTS',
  'HELP_PLANS',
  'HELP_MEETINGS',
  'HELP_CONTENT',
] as const;
export type HelpText = (typeof helpTexts)[number];

/** Every text that is content and not code: each has its words in the three languages and keeps its former versions. */
export const contentKeys = [...pageTexts, ...helpTexts] as const;
export type ContentKey = (typeof contentKeys)[number];
