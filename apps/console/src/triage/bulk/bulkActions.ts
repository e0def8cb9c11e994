import { proposalActions, type ProposalRule } from '@iltizam/domain/proposal-workflow';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import type { Role } from '@iltizam/domain/roles';

/** What a step can need and still be the same for many proposals at once. */
const sameForAll: readonly ProposalRule['needs'][number][] = [
  'reasonCode',
  'justification',
  'reason',
  'question',
  'institutions',
  'dueOn',
];

/** The steps these roles may take of several proposals at once, as the table lists them; undoing is one by one. */
export function bulkActionsOf(roles: readonly Role[]): ProposalAction[] {
  const open = proposalActions.filter(
    ({ action, by, needs }) =>
      action !== 'TAKE_BACK' &&
      roles.some((role) => by[role] !== undefined) &&
      needs.every((need) => sameForAll.includes(need)),
  );
  return [...new Set(open.map(({ action }) => action))];
}

/** The first of the table's lines for an action: what it needs is the same in all of them. */
export const needsOf = (action: ProposalAction): ProposalRule['needs'] =>
  proposalActions.find((rule) => rule.action === action)?.needs ?? [];
