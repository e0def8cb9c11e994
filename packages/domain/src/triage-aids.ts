import { hasRole, type Actor, type Role } from './roles.js';

/**
 * Who is shown likely duplicates, suggested institutions and hints: those who screen and assign. An officer sees
 * the proposal that is assigned to the institution, not what the committee's tools thought of it.
 */
export const triageAidRoles = ['MEMBER', 'SECRETARIAT'] as const satisfies readonly Role[];

/** In which of these roles somebody acts with the tools of triage; null for everybody else. */
export const triageAidRole = (actor: Actor): (typeof triageAidRoles)[number] | null =>
  triageAidRoles.find((role) => hasRole(actor, role)) ?? null;

export const usesTriageAids = (actor: Actor): boolean => triageAidRole(actor) !== null;
