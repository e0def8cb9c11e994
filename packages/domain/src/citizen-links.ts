import type { Locale } from './languages.js';

/** Somebody without an account whose address is confirmed, or waits to be. */
export type Citizen = { id: string; email: string; language: Locale };

/** What a link in a mail does when the person who has it says yes. */
export const linkKinds = [
  'ENTER',
  'FOLLOW',
  'REGISTRATION',
  'ATTENDANCE',
  'PROPOSAL',
  'COMMENT',
  'SUPPORT',
  'CONSULTATION_COMMENT',
  'CANDIDACY',
  'CANDIDATE',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Those that ask somebody to confirm; the others come with news of what is theirs already. */
export const askingKinds = [
  'ENTER',
  'FOLLOW',
  'REGISTRATION',
  'PROPOSAL',
  'COMMENT',
  'SUPPORT',
  'CONSULTATION_COMMENT',
  'CANDIDACY',
] as const satisfies readonly LinkKind[];
export type AskingKind = (typeof askingKinds)[number];

/** Days a link is good for, and whether it does its work once or opens a door as often as it is used. */
export const citizenLinks: Readonly<Record<LinkKind, { days: number; once: boolean }>> = {
  CONSULTATION_COMMENT: { days: 7, once: true },
  ENTER: { days: 14, once: false },
  FOLLOW: { days: 7, once: true },
  REGISTRATION: { days: 7, once: true },
  /** To the own registration: its code, and calling it off. */
  ATTENDANCE: { days: 90, once: false },
  PROPOSAL: { days: 7, once: true },
  COMMENT: { days: 7, once: true },
  SUPPORT: { days: 7, once: true },
  CANDIDACY: { days: 7, once: true },
  /** To the own candidacy: what became of it, and withdrawing it. */
  CANDIDATE: { days: 90, once: false },
};
