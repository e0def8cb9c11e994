import { institutionsOf } from '@iltizam/domain/roles';
import type { Context } from '../../graphql/context.js';
import type { WallRole } from './roles.js';

/** Before whom a wall stands, and for an officer the institutions whose records lie on this side of it. */
export interface Wall {
  role: WallRole;
  institutions: readonly string[];
}

/**
 * Strangers and officers, who are to see the least of what there is. Those who see all of triage, people who read what is
 * their own and applications with a key are held by the rules alone.
 */
export function wallOf({ audience, actor, citizen }: Context): Wall | null {
  if (audience === 'PUBLIC')
    return citizen === null && !actor.client ? { role: 'iltizam_public', institutions: [] } : null;
  // A stranger at the console's endpoint is an officer of nothing: what is refused there is refused by the rules.
  return (actor.userId === null || actor.memberships.length > 0) &&
    actor.memberships.every(({ role }) => role === 'OFFICER')
    ? { role: 'iltizam_officer', institutions: institutionsOf(actor).toSorted() }
    : null;
}
