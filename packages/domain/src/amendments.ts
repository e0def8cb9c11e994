import type { CommitmentFacts, CommitmentState } from './commitment-table.js';
import { checkStages, stageRules } from './plan-stages.js';
import { draftField } from './draft-fields.js';
import { accept, refuse, type RefusalGround, type Result } from './refusals.js';
import { isDay, type Day } from './days.js';
import { hasRole, type Actor } from './roles.js';

/** States in which the adopted text may be amended: what is over is history. */
export const amendableStates = ['ADOPTED', 'IN_PROGRESS'] as const satisfies readonly CommitmentState[];

/** The step of an amendment in a commitment's timeline: it changes the text, and no state. */
export const amendment = 'AMEND';

/** The texts of the promise, in the order of the card. */
export const promiseTexts = [
  'title',
  'problem',
  'solution',
  'contribution',
  'additionalInformation',
] as const;
export type PromiseText = (typeof promiseTexts)[number];

/** What a version keeps of a card and an amendment may change. */
export const promiseParts = [...promiseTexts, 'expectedResults', 'ogpValues', 'sdgs'] as const;
export type PromisePart = (typeof promiseParts)[number];

/** Does an amendment change this field (a path, as drafts name it)? The contact always may change without one. */
export function isAmendable(path: string): boolean {
  const field = draftField(path);
  if (field === null || (field.kind !== 'TEXT' && field.kind !== 'VALUE')) return false;
  return (promiseParts as readonly string[]).includes(field.column);
}

/** The adopted text is changed by the secretariat alone, while the plan is carried out. */
export function checkAmendment(actor: Actor, { state, openStages }: CommitmentFacts): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT'))
    return refuse('NOT_ALLOWED', hasRole(actor, 'OFFICER') ? 'notYours' : 'role');
  if (!(amendableStates as readonly CommitmentState[]).includes(state))
    return refuse('WRONG_STATE', undefined, { facts: { state } });
  return checkStages(stageRules.report, openStages);
}

/** An amendment is of a day that has come, and not before the text it changes: its version, its adoption, its plan at least. */
export function checkAmendedOn(
  amendedOn: Day,
  today: Day,
  since: { version: Day | null; adoptedOn: Day | null; planStartsOn: Day },
): Result<null> {
  const wrong = (why: RefusalGround, facts = {}) =>
    refuse('INVALID_INPUT', why, { field: 'amendedOn', facts });
  if (!isDay(amendedOn)) return wrong('notADay');
  if (amendedOn > today) return wrong('afterToday');
  const minimum = since.version ?? since.adoptedOn ?? since.planStartsOn;
  return amendedOn < minimum ? wrong('outOfRange', { minimum }) : accept(null);
}

/** Most activities, and most indicators, that one amendment changes. */
const mostAmendedParts = 100;

export const checkAmendedParts = (field: string, length: number): Result<null> =>
  length > mostAmendedParts
    ? refuse('LIMIT_EXCEEDED', 'tooMany', { field, facts: { length, maximum: mostAmendedParts } })
    : accept(null);

/** An activity or an indicator that an amendment took back: it is read, and neither changed, reported on nor measured. */
export const checkStandingPart = (
  { withdrawnOn }: { withdrawnOn?: Day | null },
  { state }: Pick<CommitmentFacts, 'state'>,
  field?: string,
): Result<null> =>
  withdrawnOn == null
    ? accept(null)
    : refuse('WRONG_STATE', 'frozen', { ...(field === undefined ? {} : { field }), facts: { state } });

/** What was reported after the day of an amendment would be of an activity that was no more. */
export const checkTakesBackActivity = (reportedOn: Day | null | undefined, amendedOn: Day): Result<null> =>
  reportedOn != null && reportedOn > amendedOn
    ? refuse('INVALID_INPUT', 'afterReport', { field: 'amendedOn' })
    : accept(null);
