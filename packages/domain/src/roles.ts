import type { ActingClient } from './api-clients.js';

/** Roles come from dated memberships; nobody holds one otherwise. */
export const roles = [
  'MEMBER',
  'SECRETARIAT',
  'OFFICER',
  'RAPPORTEUR',
  'REVIEWER',
  'MONITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

/** The oversight committee's two halves, of equal number. */
export const colleges = ['CIVIL_SOCIETY', 'ADMINISTRATION'] as const;
export type College = (typeof colleges)[number];

/** Who a timeline entry names: a role, the citizen who wrote, or nobody (the system). */
export const actorRoles = [
  'CITIZEN',
  'MEMBER',
  'SECRETARIAT',
  'OFFICER',
  'RAPPORTEUR',
  'REVIEWER',
  'MONITOR',
  'ADMINISTRATOR',
  'SYSTEM',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** A membership that is valid at the moment of the request; the caller leaves out those that ended. */
export type ActorMembership = {
  role: Role;
  /** Only for MEMBER. */
  college: College | null;
  /** Only for OFFICER: references the holder acts for (own, the departments under it, what it succeeded). */
  institutions: readonly string[];
  /** The institution or association a member comes from: the ground of recusal. */
  organisation: string | null;
  /** The plan of a REVIEWER or MONITOR. */
  plan: string | null;
  /** The meeting of a RAPPORTEUR. */
  meeting: string | null;
};

/** Whoever asks. `userId` is null for the public. */
export type Actor = {
  userId: string | null;
  memberships: readonly ActorMembership[];
  /** The citizen who has the address of this account, where one does: what they wrote, this person wrote. */
  citizen?: string | null;
  /** An application with a key; it has no memberships. */
  client?: ActingClient | null;
  /** An administrator who looks with these eyes: everything is read, and nothing done. */
  looking?: boolean;
};

export const anonymous: Actor = { userId: null, memberships: [] };

export const hasRole = (actor: Actor, role: Role): boolean =>
  actor.memberships.some((membership) => membership.role === role);

/** The institutions an officer acts for, each once. */
export const institutionsOf = (actor: Actor): string[] => [
  ...new Set(
    actor.memberships
      .filter((membership) => membership.role === 'OFFICER')
      .flatMap((membership) => membership.institutions),
  ),
];

export const actsFor = (actor: Actor, institution: string): boolean =>
  institutionsOf(actor).includes(institution);

/** The colleges a committee member sits in. */
export const collegesOf = (actor: Actor): College[] => [
  ...new Set(
    actor.memberships
      .filter((membership) => membership.role === 'MEMBER')
      .flatMap((membership) => membership.college ?? []),
  ),
];
