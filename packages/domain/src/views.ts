import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/** Most views one person keeps. */
export const mostViews = 50;

export type ViewFacts = {
  ownerId: string;
  /** On the list of the whole committee. */
  team: boolean;
};

/** A view is changed by who made it; one of the whole committee by the secretariat too. Anybody there may use it. */
export function checkChangesView(actor: Actor, { ownerId, team }: ViewFacts): Result<null> {
  if (actor.userId === ownerId || (team && hasRole(actor, 'SECRETARIAT'))) return accept(null);
  return refuse('NOT_ALLOWED', 'notYours');
}
