import type { Actor } from './roles.js';

/**
 * A member whose organisation authored the proposal cannot act on it, nor can one who declared an interest.
 * Computed by the server also where the author is hidden from the member.
 */
export const isRecused = (
  actor: Actor,
  proposal: { authorOrganisation: string | null; declaredBy: readonly string[] },
): boolean =>
  (actor.userId !== null && proposal.declaredBy.includes(actor.userId)) ||
  (proposal.authorOrganisation !== null &&
    actor.memberships.some(
      ({ role, organisation }) => role === 'MEMBER' && organisation === proposal.authorOrganisation,
    ));

/** Warned, not recused: a member whose institution is suggested for the proposal or concerned by it. */
export const isConcerned = (actor: Actor, institutions: readonly string[]): boolean =>
  actor.memberships.some(
    ({ role, organisation }) =>
      role === 'MEMBER' && organisation !== null && institutions.includes(organisation),
  );
