import type { Actor } from './roles.js';

/** Why somebody may not be free to judge a proposal. The first that applies is the one shown. */
export const conflictGrounds = ['OWN_ADDRESS', 'AUTHORSHIP', 'DECLARED', 'INSTITUTION_CONCERNED'] as const;
export type ConflictGround = (typeof conflictGrounds)[number];

/** What the conflicts of one proposal are computed from, also where the author is hidden from whoever asks. */
export type ConflictFacts = {
  /** The organisations it was written for, and those of the others of its group: their outcome is one. */
  authors: readonly string[];
  /** The citizens who wrote it, and those who wrote the others of its group. */
  writers: readonly string[];
  /** Declarations that stand. */
  declared: readonly { userId: string; declaredAt: string }[];
  /** Institutions it is put before, that somebody suggested, or that lead its theme. */
  concerned: readonly string[];
  /** The plan's policy: must a member whose institution is concerned stand aside? */
  binding: boolean;
};

export type Conflict = {
  ground: ConflictGround;
  /** The person cannot act on it; otherwise they are warned. */
  blocks: boolean;
  /** When it was declared; null for what is computed. */
  declaredAt: string | null;
};

/** What stands against judging something one citizen wrote on their own. */
export const writtenBy = (citizen: string | null): ConflictFacts => ({
  authors: [],
  writers: citizen === null ? [] : [citizen],
  declared: [],
  concerned: [],
  binding: false,
});

/** Did this person send it, or another of its group, from the address of their account? */
export const wrote = ({ citizen }: Actor, { writers }: Pick<ConflictFacts, 'writers'>): boolean =>
  citizen != null && writers.includes(citizen);

const comesFrom = (actor: Actor, organisations: readonly string[]): boolean =>
  actor.memberships.some(
    ({ role, organisation }) =>
      role === 'MEMBER' && organisation !== null && organisations.includes(organisation),
  );

/**
 * Who sent the proposal, or another of its group, from their own address cannot act on it, whatever their role; nor can a
 * member whose organisation authored one of them, or who declared an interest; one whose institution is concerned is
 * warned, or stands aside where the plan says so.
 */
export function conflictOf(actor: Actor, facts: ConflictFacts): Conflict | null {
  if (wrote(actor, facts)) return { ground: 'OWN_ADDRESS', blocks: true, declaredAt: null };
  if (comesFrom(actor, facts.authors)) return { ground: 'AUTHORSHIP', blocks: true, declaredAt: null };
  const declared = facts.declared.find(({ userId }) => userId === actor.userId);
  if (declared) return { ground: 'DECLARED', blocks: true, declaredAt: declared.declaredAt };
  if (comesFrom(actor, facts.concerned))
    return { ground: 'INSTITUTION_CONCERNED', blocks: facts.binding, declaredAt: null };
  return null;
}

export const isRecused = (actor: Actor, facts: ConflictFacts): boolean =>
  conflictOf(actor, facts)?.blocks ?? false;
