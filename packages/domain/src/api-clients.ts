import { accept, refuse, type Result } from './refusals.js';

/** What an application's key may be used for. */
export const scopes = ['READ', 'PROPOSALS_SUBMIT'] as const;
export type Scope = (typeof scopes)[number];

/** As authors of applications write and read them. */
export const scopeNames: Readonly<Record<Scope, string>> = {
  READ: 'read',
  PROPOSALS_SUBMIT: 'proposals:submit',
};

/** An application that asks with a key: nobody's account, and no role. */
export type ActingClient = { id: string; name: string; scopes: readonly Scope[] };

const scopeOfOperation: Readonly<Record<string, Scope>> = {
  'Mutation.submitProposal': 'PROPOSALS_SUBMIT',
};

/** The scope a key needs to call something; whatever is not named needs the right to read. */
export const scopeFor = (operation: string): Scope => scopeOfOperation[operation] ?? 'READ';

/** Values of answers an hour. */
export const hourlyCost = {
  /** Of one network that asks without a key. */
  anonymous: 1_000_000,
  /** Of an application, unless the administrator gives it another figure. */
  client: 10_000_000,
  least: 1_000,
  most: 1_000_000_000,
} as const;

/** A budget somebody may be given. */
export function checkHourlyCost(given: number): Result<number> {
  const { least: minimum, most: maximum } = hourlyCost;
  if (given >= minimum && given <= maximum) return accept(given);
  return refuse('INVALID_INPUT', 'outOfRange', { field: 'costPerHour', facts: { minimum, maximum, given } });
}
