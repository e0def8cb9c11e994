import type { AssignmentDecision } from './assignment-workflow.js';
import { checkReason } from './justifications.js';
import { locales, type Locale, type LocalizedText } from './languages.js';
import type { OutcomeDecision } from './outcomes.js';
import type { ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';
import { saysNothing } from './seen.js';
import { usesTriageAids } from './triage-aids.js';

/** The outcome a state stands for; null while nothing is decided, and for what its author withdrew. */
export const outcomeOfState: Readonly<Record<ProposalState, OutcomeDecision | null>> = {
  DRAFT: null,
  SUBMITTED: null,
  AWAITING_AUTHOR: null,
  REFERRED: null,
  REFUSAL_PROPOSED: null,
  INADMISSIBLE: 'INADMISSIBLE',
  GROUPED: 'GROUPED',
  ADMISSIBLE: null,
  ASSIGNED: null,
  RETAINED: 'RETAINED',
  NOT_RETAINED: 'NOT_RETAINED',
  INCORPORATED: 'INCORPORATED',
  NOT_INCLUDED: 'NOT_INCLUDED',
  WITHDRAWN: null,
};

/** A retained proposal is retained in part where its lead institution said so. */
export const outcomeOf = (
  state: ProposalState,
  leadDecision: AssignmentDecision | null,
): OutcomeDecision | null =>
  state === 'RETAINED' && leadDecision === 'PARTLY_RETAINED' ? 'PARTLY_RETAINED' : outcomeOfState[state];

/** Outcomes, and answers of institutions, that have to be explained, in every language of the product. */
const explainedOutcomes: readonly OutcomeDecision[] = [
  'INADMISSIBLE',
  'PARTLY_RETAINED',
  'NOT_RETAINED',
  'NOT_INCLUDED',
];

export type DecidedOutcome = { decision: OutcomeDecision; justification: LocalizedText | null };

/** The languages in which an outcome or an answer is still to be explained before it can be published. */
export const languagesToWrite = ({ decision, justification }: DecidedOutcome): Locale[] =>
  explainedOutcomes.includes(decision)
    ? locales.filter((locale) => saysNothing(justification?.[locale] ?? null))
    : [];

export type PublicationFacts = {
  state: ProposalState;
  /** The outcome of the present state is already published. */
  outcomePublished: boolean;
  /** Everybody who took part in the decision: who proposed and who confirmed, or the officer who answered. */
  deciders: readonly string[];
  /** What would be published; null where nothing is decided, or only an answer beside it is new. */
  outcome: DecidedOutcome | null;
  /** The institutions' answers that would be public with it. */
  answers: readonly DecidedOutcome[];
  /** It is in a lot that is to be public later (UTC); null where it is not, and when that lot's hour has come. */
  embargoedUntil: string | null;
};

/** Publishing is the secretariat's, never of what the same person decided alone, and waits for every language. */
export function checkPublication(actor: Actor, facts: PublicationFacts): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT')) return refuse('NOT_ALLOWED', 'role');
  if (outcomeOfState[facts.state] === null)
    return refuse('WRONG_STATE', 'nothingToPublish', { facts: { state: facts.state } });
  if (facts.outcomePublished) return refuse('WRONG_STATE', 'outcomePublished');
  if (facts.embargoedUntil !== null)
    return refuse('WRONG_STATE', 'embargoed', { facts: { until: facts.embargoedUntil } });
  const alone = facts.deciders.length > 0 && facts.deciders.every((id) => id === actor.userId);
  if (alone) return refuse('NOT_ALLOWED', 'decidedAlone');
  const lacking = [...(facts.outcome ? [facts.outcome] : []), ...facts.answers].flatMap(languagesToWrite);
  const languages = locales.filter((locale) => lacking.includes(locale));
  return languages.length === 0
    ? accept(null)
    : refuse('WRONG_STATE', 'languageMissing', { facts: { languages: languages.join(', ') } });
}

export type TranslationFacts = {
  /** What is decided and not published yet; null where nothing is. */
  pending: DecidedOutcome | null;
  outcomePublished: boolean;
  recused: boolean;
};

/**
 * Completes a justification in other languages than it was written in, until it is published. What the decider wrote
 * stays as it is. Open to the committee and its secretariat, not to somebody recused.
 */
export function translateJustification(
  actor: Actor,
  facts: TranslationFacts,
  given: LocalizedText | null,
): Result<LocalizedText> {
  if (!usesTriageAids(actor)) return refuse('NOT_ALLOWED', 'role');
  if (facts.recused) return refuse('NOT_ALLOWED', 'recused');
  const held = facts.pending?.justification;
  if (held == null)
    return refuse('WRONG_STATE', facts.outcomePublished ? 'outcomePublished' : 'nothingToPublish');
  const written = checkReason(given, 'justification');
  if (!written.ok || given === null) return refuse('INVALID_INPUT', 'missing', { field: 'justification' });
  const { original } = held;
  if (given[original] !== null && given[original] !== held[original])
    return refuse('INVALID_INPUT', 'frozen', { field: `justification.${original}` });
  const completed = { ...held };
  for (const locale of locales) if (!saysNothing(given[locale])) completed[locale] = given[locale];
  return accept(completed);
}
