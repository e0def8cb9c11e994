import { hasRole, type Actor, type Role } from './roles.js';

/**
 * Who is shown likely duplicates, suggested institutions and hints: those who screen and assign. An officer sees
 * the proposal that is assigned to the institution, not what the committee's tools thought of it.
 */
export const triageAidRoles = ['MEMBER', 'SECRETARIAT'] as const satisfies readonly Role[];

export const usesTriageAids = (actor: Actor): boolean => triageAidRoles.some((role) => hasRole(actor, role));
