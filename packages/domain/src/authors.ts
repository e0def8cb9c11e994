/** As what somebody proposes: for themselves, or for a body. Never shown beside a name. */
export const authorCapacities = ['INDIVIDUAL', 'ASSOCIATION', 'RESEARCH', 'BUSINESS', 'PUBLIC_BODY'] as const;
export type AuthorCapacity = (typeof authorCapacities)[number];

/** A proposal names at least one problem, and not a whole programme. */
export const mostChallenges = 10;
