import type { HelpText } from '@iltizam/domain/content-texts';

/** Which help stands beside which page, by the first part of its address. */
const helps: Readonly<Record<string, HelpText>> = {
  '': 'HELP_HOME',
  triage: 'HELP_TRIAGE',
  publication: 'HELP_PUBLICATION',
  proposals: 'HELP_PROPOSALS',
  assignments: 'HELP_ASSIGNMENTS',
  commitments: 'HELP_COMMITMENTS',
  plans: 'HELP_PLANS',
  meetings: 'HELP_MEETINGS',
  content: 'HELP_CONTENT',
};

/** The help for a page; null where there is none. */
export function helpFor(pathname: string): HelpText | null {
  const place = pathname.split('/')[1] ?? '';
  return Object.hasOwn(helps, place) ? helps[place]! : null;
}
