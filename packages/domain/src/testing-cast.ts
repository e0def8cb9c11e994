import type { LocalizedText } from './languages.js';
import type { ProposalFacts } from './proposal-facts.js';
import { anonymous, type Actor, type ActorMembership } from './roles.js';

/** The people of the tests, called by their function. */
const membership = (part: Partial<ActorMembership> & Pick<ActorMembership, 'role'>) => ({
  college: null,
  institutions: [],
  organisation: null,
  plan: null,
  meeting: null,
  ...part,
});

const person = (userId: string, ...parts: Parameters<typeof membership>[0][]): Actor => ({
  userId,
  memberships: parts.map(membership),
});

export const cast = {
  anonymous,
  memberCivil: person('civil-1', { role: 'MEMBER', college: 'CIVIL_SOCIETY', organisation: 'association-1' }),
  memberCivil2: person('civil-2', { role: 'MEMBER', college: 'CIVIL_SOCIETY' }),
  memberPublic: person('public-1', { role: 'MEMBER', college: 'ADMINISTRATION', organisation: 'budget' }),
  secretariat: person('secretariat-1', { role: 'SECRETARIAT' }),
  secretariat2: person('secretariat-2', { role: 'SECRETARIAT' }),
  officer: person('officer-1', {
    role: 'OFFICER',
    institutions: ['digital-transition', 'administration-reform'],
  }),
  otherOfficer: person('officer-2', { role: 'OFFICER', institutions: ['budget'] }),
  rapporteur: person('rapporteur-1', { role: 'RAPPORTEUR', meeting: 'ma-nap-3-m01' }),
  reviewer: person('reviewer-1', { role: 'REVIEWER', plan: 'ma-nap-2' }),
  monitor: person('monitor-1', { role: 'MONITOR', plan: 'ma-nap-2' }),
  administrator: person('administrator-1', { role: 'ADMINISTRATOR' }),
} as const satisfies Record<string, Actor>;

export const french = (fr: string): LocalizedText => ({ ar: null, fr, en: null, original: 'fr' });

export const justification = french('Cette proposition relève d’une réclamation individuelle.');

export const submitted: ProposalFacts = {
  reference: 'ma-nap-3-p0001',
  state: 'SUBMITTED',
  formerState: null,
  openStages: ['COLLECTION'],
  policy: 'SECOND_READER',
  channel: 'MEETING',
  hasReachableAuthor: false,
  askedAuthor: false,
  hasObjected: false,
  proposedBy: null,
  lastDecision: null,
  outcomePublished: false,
  assignments: [],
  committeeSits: false,
  recused: false,
  groupLead: null,
};

/** A refusal that waits for its second reader. */
export const proposed = (by: 'MEMBER' | 'SECRETARIAT', userId: string): ProposalFacts => ({
  ...submitted,
  state: 'REFUSAL_PROPOSED',
  formerState: 'SUBMITTED',
  proposedBy: { userId, role: by, college: by === 'MEMBER' ? 'CIVIL_SOCIETY' : null },
  lastDecision: { userId, action: 'PROPOSE_REFUSAL' },
});
