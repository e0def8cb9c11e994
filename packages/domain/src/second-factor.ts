import type { Role } from './roles.js';

/** Whose roles ask for a second factor outside of the demonstration: they see and decide for others. */
export const secondFactorAsked: Readonly<Record<Role, boolean>> = {
  MEMBER: true,
  SECRETARIAT: true,
  OFFICER: false,
  RAPPORTEUR: false,
  REVIEWER: false,
  MONITOR: false,
  ADMINISTRATOR: true,
};

/** What somebody shows beside the password: a code of an app, a passkey, or one of the codes kept for an emergency. */
export const secondFactorWays = ['TOTP', 'PASSKEY', 'RECOVERY_CODE'] as const;
export type SecondFactorWay = (typeof secondFactorWays)[number];

/** How far a sign-in has come. Before `COMPLETE` it opens nothing. */
export const signInStages = ['SECOND_FACTOR', 'ENROLMENT', 'COMPLETE'] as const;
export type SignInStage = (typeof signInStages)[number];

type Standing = {
  mode: 'demo' | 'production';
  roles: readonly Role[];
  /** Has set up a second factor. */
  enrolled: boolean;
  /** Has shown it in this session. */
  shown: boolean;
};

export const asksSecondFactor = ({ mode, roles }: Pick<Standing, 'mode' | 'roles'>): boolean =>
  mode === 'production' && roles.some((role) => secondFactorAsked[role]);

/** Whoever has one shows it, whatever their role; whoever needs one and has none sets it up first. */
export function signInStage(standing: Standing): SignInStage {
  if (standing.enrolled) return standing.shown ? 'COMPLETE' : 'SECOND_FACTOR';
  return asksSecondFactor(standing) ? 'ENROLMENT' : 'COMPLETE';
}
