import { hasRole, type Actor, type Role } from './roles.js';

/** What a session has not published, and who holds which seat by name, is the committee's own and its secretariat's. */
const readers = ['MEMBER', 'SECRETARIAT'] as const satisfies readonly Role[];

export const readsCommittee = (actor: Actor): boolean => readers.some((role) => hasRole(actor, role));
