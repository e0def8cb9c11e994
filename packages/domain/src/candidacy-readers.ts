import { hasRole, type Actor } from './roles.js';

/** How somebody is reached is no ground of a score: the secretariat alone reads it. */
export const readsContacts = (actor: Actor): boolean => hasRole(actor, 'SECRETARIAT');
