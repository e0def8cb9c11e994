import type { ConsentPurpose } from './consents.js';
import type { DataPurpose } from './personal-data.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';
import { saysNothing } from './seen.js';

/** What somebody can ask about what is held of them. */
export const dataRequestKinds = ['ACCESS', 'ERASURE', 'OBJECTION'] as const;
export type DataRequestKind = (typeof dataRequestKinds)[number];

export const dataRequestStates = ['OPEN', 'DONE', 'REFUSED'] as const;
export type DataRequestState = (typeof dataRequestStates)[number];

export const dataRequestActions = ['ERASE', 'END_USE', 'REFUSE'] as const;
export type DataRequestAction = (typeof dataRequestActions)[number];

/** Working days within which a request is answered (law 09-08, article 8). */
export const requestTerm = 10;

/**
 * What a person can object to (law 09-08, article 9), with the consent that ends with it. The other uses keep nothing but
 * what their rights, or the defence of the site, need.
 */
export const objectionPurposes = [
  'AUTHORSHIP',
  'FOLLOWING',
  'PARTICIPATION',
  'CANDIDACY',
] as const satisfies DataPurpose[];
export type ObjectionPurpose = (typeof objectionPurposes)[number];

export const consentEnded: Readonly<Record<ObjectionPurpose, ConsentPurpose | null>> = {
  AUTHORSHIP: 'SHOW_NAME',
  FOLLOWING: 'BE_TOLD',
  PARTICIPATION: null,
  CANDIDACY: 'CANDIDATE_NAME',
};

type Rule = {
  action: DataRequestAction;
  of: readonly DataRequestKind[];
  to: DataRequestState;
  needs: readonly 'reason'[];
};

/** Access is given at once to whoever opened the link; erasing and objecting are looked at by a person. */
const rules: readonly Rule[] = [
  { action: 'ERASE', of: ['ERASURE'], to: 'DONE', needs: [] },
  { action: 'END_USE', of: ['OBJECTION'], to: 'DONE', needs: [] },
  { action: 'REFUSE', of: ['ERASURE', 'OBJECTION'], to: 'REFUSED', needs: ['reason'] },
];

/** What becomes of a request, or why not. Nobody answers their own: with it goes what they have to stand aside from. */
export function decideDataRequest(
  actor: Actor,
  request: { kind: DataRequestKind; state: DataRequestState; citizenId?: string | null },
  action: DataRequestAction,
  reason: string | null,
): Result<DataRequestState> {
  if (!hasRole(actor, 'SECRETARIAT') && !hasRole(actor, 'ADMINISTRATOR'))
    return refuse('NOT_ALLOWED', 'role');
  if (actor.citizen != null && actor.citizen === request.citizenId)
    return refuse('NOT_ALLOWED', 'ownRequest');
  const rule = rules.find((each) => each.action === action && each.of.includes(request.kind));
  if (!rule || request.state !== 'OPEN')
    return refuse('WRONG_STATE', undefined, { facts: { state: request.state } });
  if (rule.needs.includes('reason') && saysNothing(reason))
    return refuse('REASON_REQUIRED', 'missing', { field: 'reason' });
  return accept(rule.to);
}
