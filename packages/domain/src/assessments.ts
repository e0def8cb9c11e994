import type { CommitmentState } from './commitment-table.js';
import { isDay, type Day } from './days.js';
import { isWordless } from './justifications.js';
import type { LocalizedText } from './languages.js';
import { accept, refuse, type Result } from './refusals.js';
import { actsFor, hasRole, type Actor, type Role } from './roles.js';

/** The Open Government Partnership's codes of completion, as its reviewers give them. */
export const completionCodes = ['NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'] as const;
export type CompletionCode = (typeof completionCodes)[number];

/** How far a commitment reaches, in the reviewer's codes: what it would change if all of it were done. */
export const ambitionCodes = ['UNCLEAR', 'MODEST', 'SUBSTANTIAL'] as const;
export type AmbitionCode = (typeof ambitionCodes)[number];

/** What it has changed so far, in the reviewer's codes. */
export const earlyResultCodes = ['NO_NOTABLE', 'MODERATE', 'SIGNIFICANT'] as const;
export type EarlyResultCode = (typeof earlyResultCodes)[number];

/** Who speaks beside the institution: the independent reviewer, and civil society. Nobody's word replaces another's. */
export const voices = ['REVIEWER', 'CIVIL_SOCIETY'] as const;
export type Voice = (typeof voices)[number];

/** Whose voice a role is; each is held for one plan. */
export const voiceOf = { REVIEWER: 'REVIEWER', MONITOR: 'CIVIL_SOCIETY' } as const satisfies Partial<
  Record<Role, Voice>
>;

type Speaker = keyof typeof voiceOf;
const speakers = Object.keys(voiceOf) as Speaker[];

/** The voices in which somebody with these memberships speaks on a plan's commitments. */
export const voicesOn = (
  memberships: readonly { role: Role; plan: string | null }[],
  plan: string,
): Voice[] =>
  speakers
    .filter((role) => memberships.some((held) => held.role === role && held.plan === plan))
    .map((role) => voiceOf[role]);

/** The role in which a person speaks with a voice on a plan's commitments; null where they do not. */
export const roleOfVoice = ({ memberships }: Actor, voice: Voice, plan: string): Speaker | null =>
  voicesOn(memberships, plan).includes(voice) ? speakers.find((role) => voiceOf[role] === voice)! : null;

export type GivenAssessment = {
  voice: Voice;
  completion: CompletionCode | null;
  ambition?: AmbitionCode | null;
  earlyResults?: EarlyResultCode | null;
  text: LocalizedText | null;
  on: Day;
};

/** What is said beside the institution begins with adoption, and may go on after the end. */
export const assessedStates: readonly CommitmentState[] = [
  'ADOPTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CLOSED_INCOMPLETE',
];

/** What is asked of a card before something is said beside it. */
export type AssessedFacts = {
  plan: string;
  state: CommitmentState;
  /** Those that carry it out: the one that leads, and those that support. */
  institutions: readonly string[];
  today: Day;
};

/** Whoever acts for an institution that carries a commitment out does not speak beside it as somebody else. */
const speaksForItself = (actor: Actor, institutions: readonly string[]): boolean =>
  institutions.some((institution) => actsFor(actor, institution));

/**
 * A reviewer gives codes, that of completion always; civil society may give that one, and says in words what it sees. Each is a dated fact that stands
 * beside the institution's own figures, from adoption on, also after the end.
 */
export function checkAssessment(actor: Actor, given: GivenAssessment, facts: AssessedFacts): Result<Speaker> {
  const role = roleOfVoice(actor, given.voice, facts.plan);
  if (role === null) return refuse('NOT_ALLOWED', 'role');
  if (speaksForItself(actor, facts.institutions)) return refuse('NOT_ALLOWED', 'ownCommitment');
  if (!assessedStates.includes(facts.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: facts.state } });
  if (given.voice === 'REVIEWER' && given.completion === null)
    return refuse('INVALID_INPUT', 'missing', { field: 'completion' });
  // Ambition and early results are what the Partnership has its reviewer judge, and nobody else.
  const judged = (['ambition', 'earlyResults'] as const).find((code) => given[code] != null);
  if (given.voice === 'CIVIL_SOCIETY' && judged) return refuse('NOT_ALLOWED', 'role', { field: judged });
  if (given.voice === 'CIVIL_SOCIETY' && isWordless(given.text))
    return refuse('INVALID_INPUT', 'missing', { field: 'text' });
  if (!isDay(given.on)) return refuse('INVALID_INPUT', 'notADay', { field: 'on' });
  if (given.on > facts.today) return refuse('INVALID_INPUT', 'afterToday', { field: 'on' });
  return accept(role);
}

/** The institution that answers for a commitment may reply to what others say of it: in words, beside theirs. */
export function checkReply(actor: Actor, leadInstitution: string, text: LocalizedText | null): Result<null> {
  if (!actsFor(actor, leadInstitution))
    return refuse('NOT_ALLOWED', hasRole(actor, 'OFFICER') ? 'notYours' : 'role');
  if (isWordless(text)) return refuse('INVALID_INPUT', 'missing', { field: 'text' });
  return accept(null);
}
