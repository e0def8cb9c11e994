import { OFFICER } from '../accounts.js';
import { strings } from './strings.js';

/** One page of each kind, in one language. */
const kinds = (proposal: string): string[] => [
  '',
  '/plans/ma-nap-2',
  '/commitments/ma-nap-2-c10',
  `/proposals/${proposal}`,
  '/proposals?plan=ma-nap-3',
  '/institutions',
  '/meetings/ma-nap-2-m09',
  '/committee/sessions/session-6',
  '/committee/calls/call-1/candidacy',
  '/documents',
  '/news',
  '/about',
  '/propose',
  '/plans/ma-nap-2/reports/co-creation',
];

const others = [
  '/plans',
  '/plans/ma-nap-2/consultation',
  '/plans/ma-nap-2/versions',
  '/plans/ma-nap-3/reports/compliance',
  '/plans/ma-nap-1/reports/progress?on=2020-12-31',
  '/plans/ma-nap-1/reports/self-assessment',
  '/institutions/justice/report',
  '/follow?PROPOSAL=ma-nap-2-p0002',
  '/my',
  '/personal-data',
  '/privacy',
  '/accessibility',
  '/licence',
  '/committee',
  '/themes',
  '/commitments',
  '/search?q=ran',
];

/** Those of the map of the site lead to each record. */
export const portalPages = (proposal: string, mapped: readonly string[]): string[] =>
  mapped.length === 0
    ? kinds(proposal).map((path) => `/fr${path}`)
    : [
        ...['ar', 'fr', 'en'].flatMap((language) =>
          [...kinds(proposal), ...others].map((path) => `/${language}${path}`),
        ),
        ...mapped,
      ];

/** The strings as they are typed into a search box, in its address. */
export const searches = (all: boolean): string[] =>
  (all ? strings : strings.filter((_, n) => n % 50 === 7)).flatMap((string) =>
    ['/fr/search?q=', ...(all ? ['/fr/proposals?q='] : [])].map((path) => path + encodeURIComponent(string)),
  );

export const feeds = (proposal: string): string[] =>
  ['news', 'proposals', 'commitments', `proposals/${proposal}`].map((name) => `/feeds/${name}.atom?lang=fr`);

export const files = ['/plans/ma-nap-2/reports/co-creation', '/commitments/ma-nap-2-c10/card'];

/** Who opens which pages of the console; `more` are of the full size. */
export const consolePages = (proposal: string): Record<string, { few: string[]; more: string[] }> => ({
  secretariat: {
    few: [`proposals/${proposal}`, 'content'],
    more: [
      '',
      'moderation',
      'committee/calls/call-1',
      'proposals',
      'publication',
      'comments',
      'dashboard',
      'plans',
      'plans/ma-nap-2',
      'plans/ma-nap-3',
      'meetings',
      'meetings/ma-nap-2-m09',
      'committee',
      'committee/sessions/session-1',
      'committee/sessions/session-6',
      'committee/sessions/session-6/edit',
      'committee/sessions/create',
      'committee/calls/call-1/edit',
      'institutions',
      'institutions/digital-transition',
      'data-requests',
    ],
  },
  [OFFICER]: {
    few: ['commitments/ma-nap-2-c10'],
    more: [
      '',
      'commitments/ma-nap-2-c10/narrative',
      'assignments',
      'commitments',
      ...['facts', 'activities', 'tracking', 'impact', 'evidence', 'partners', 'languages', 'check'].map(
        (section) => `commitments/ma-nap-2-c10/${section}`,
      ),
      'commitments/ma-nap-2-c10/versions',
    ],
  },
  'member.civil': { few: [], more: ['', 'triage', 'proposals', `proposals/${proposal}`, 'dashboard'] },
  admin: {
    few: [],
    more: ['', 'users', 'auditEvents', 'mails', 'applications', 'health', 'users/create', 'account'],
  },
});
