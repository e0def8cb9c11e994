import { addDays, type Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';
import type { College, Role } from './roles.js';

/** What a role is held in. A member's institution is where the person comes from: the ground of recusal. */
export const membershipScopes = ['institution', 'college', 'plan', 'meeting', 'cycle'] as const;
export type MembershipScope = (typeof membershipScopes)[number];

type Need = 'required' | 'optional' | 'no';

/** Every role with what it is held in; a role outside of its scope would be a right without a limit. */
// oxfmt-ignore
export const membershipRules = {
  MEMBER:        { institution: 'optional', college: 'required', plan: 'no',       meeting: 'no',       cycle: 'optional' },
  SECRETARIAT:   { institution: 'no',       college: 'no',       plan: 'no',       meeting: 'no',       cycle: 'no' },
  OFFICER:       { institution: 'required', college: 'no',       plan: 'no',       meeting: 'no',       cycle: 'no' },
  RAPPORTEUR:    { institution: 'no',       college: 'no',       plan: 'no',       meeting: 'required', cycle: 'no' },
  REVIEWER:      { institution: 'no',       college: 'no',       plan: 'required', meeting: 'no',       cycle: 'no' },
  MONITOR:       { institution: 'no',       college: 'no',       plan: 'required', meeting: 'no',       cycle: 'no' },
  ADMINISTRATOR: { institution: 'no',       college: 'no',       plan: 'no',       meeting: 'no',       cycle: 'no' },
} as const satisfies Record<Role, Record<MembershipScope, Need>>;

export type NewMembership = {
  role: Role;
  institution: string | null;
  college: College | null;
  plan: string | null;
  meeting: string | null;
  cycle: string | null;
  validFrom: Day;
  /** The last day; null while no end is known. */
  validTo: Day | null;
};

/** The role has all it is held in and nothing more, and does not end before it begins. */
export function checkMembership(membership: NewMembership): Result<null> {
  const rules: Record<MembershipScope, Need> = membershipRules[membership.role];
  for (const scope of membershipScopes) {
    const given = membership[scope] !== null;
    if (rules[scope] === 'required' && !given) return refuse('INVALID_INPUT', 'missing', { field: scope });
    if (rules[scope] === 'no' && given) return refuse('INVALID_INPUT', 'notForRole', { field: scope });
  }
  if (membership.validTo !== null && membership.validTo < membership.validFrom)
    return refuse('INVALID_INPUT', 'endBeforeStart', { field: 'validTo' });
  return accept(null);
}

/** Nobody holds the same role twice over one day; `held`: all they ever were given, also what never came to be held. */
export function checkHeldOnce(given: NewMembership, held: readonly NewMembership[]): Result<null> {
  const twice = held.find(
    (other) =>
      other.role === given.role &&
      membershipScopes.every((scope) => other[scope] === given[scope]) &&
      (other.validTo === null || (other.validTo >= given.validFrom && other.validTo >= other.validFrom)) &&
      (given.validTo === null || given.validTo >= other.validFrom),
  );
  if (!twice) return accept(null);
  const { validFrom: from, validTo: to } = twice;
  return refuse('INVALID_INPUT', to === null ? 'heldOpenly' : 'heldUntil', {
    field: 'validFrom',
    facts: to === null ? { from } : { from, to },
  });
}

/**
 * The last day of a role that somebody ends: the one they ask for or, where they ask for none, yesterday, since a last day
 * still counts; so a role taken back on the day it began never held. An end that is known is brought forward and never put
 * off: who is to stay longer, or to come back, is given the role anew.
 */
export function endOfMembership(
  { validFrom, validTo }: Pick<NewMembership, 'validFrom' | 'validTo'>,
  asked: Day | null,
  today: Day,
): Result<Day> {
  if (asked !== null && asked < validFrom)
    return refuse('INVALID_INPUT', 'endBeforeStart', { field: 'validTo' });
  const lastDay = asked ?? addDays(today, -1);
  const heldUntil = lastDay < validFrom ? validFrom : lastDay;
  if (validTo !== null && heldUntil > validTo)
    return refuse('INVALID_INPUT', 'endsBefore', { field: 'validTo', facts: { endsOn: validTo } });
  return accept(lastDay);
}

/** Nobody gives, takes or keeps rights of their own: two different people stand behind every right. */
export const checkOtherPerson = (actor: string | null, subject: string): Result<null> =>
  actor === subject ? refuse('NOT_ALLOWED', 'self') : accept(null);
