import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/** What somebody can ask about what is held of them. */
export const dataRequestKinds = ['ACCESS', 'ERASURE'] as const;
export type DataRequestKind = (typeof dataRequestKinds)[number];

export const dataRequestStates = ['OPEN', 'DONE', 'REFUSED'] as const;
export type DataRequestState = (typeof dataRequestStates)[number];

export const dataRequestActions = ['ERASE', 'REFUSE'] as const;
export type DataRequestAction = (typeof dataRequestActions)[number];

/** Working days within which a request is answered (law 09-08, article 8). */
export const requestTerm = 10;

type Rule = { action: DataRequestAction; to: DataRequestState; needs: readonly 'reason'[] };

/** Access is given at once to whoever opened the link; erasing is looked at by a person. */
const rules: readonly Rule[] = [
  { action: 'ERASE', to: 'DONE', needs: [] },
  { action: 'REFUSE', to: 'REFUSED', needs: ['reason'] },
];

/** What becomes of a request to erase, or why not. */
export function decideDataRequest(
  actor: Actor,
  request: { state: DataRequestState },
  action: DataRequestAction,
  reason: string | null,
): Result<DataRequestState> {
  if (!hasRole(actor, 'SECRETARIAT') && !hasRole(actor, 'ADMINISTRATOR'))
    return refuse('NOT_ALLOWED', 'role');
  if (request.state !== 'OPEN') return refuse('WRONG_STATE', undefined, { facts: { state: request.state } });
  const rule = rules.find((each) => each.action === action)!;
  if (rule.needs.includes('reason') && (reason === null || reason.trim() === ''))
    return refuse('REASON_REQUIRED', 'missing', { field: 'reason' });
  return accept(rule.to);
}
