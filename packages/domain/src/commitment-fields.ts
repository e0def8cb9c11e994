import type { CommitmentFacts, CommitmentState } from './commitment-table.js';
import { checkStages, stageRules, type Stages } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';
import { actsFor, hasRole, type Actor } from './roles.js';

/** What can be changed on a card; `reports`, `measurements`, `evidence` and `narrative` are added to, never rewritten. */
export const cardFields = [
  'area',
  'title',
  'problem',
  'solution',
  'expectedResults',
  'ogpValues',
  'sdgs',
  'activities',
  'indicators',
  'sources',
  'contact',
  'reports',
  'measurements',
  'evidence',
  'narrative',
] as const;
export type CardField = (typeof cardFields)[number];

const reported: readonly CardField[] = ['reports', 'measurements', 'evidence', 'narrative'];
const written: readonly CardField[] = cardFields.filter((field) => !reported.includes(field));
const followed: readonly CardField[] = ['contact', ...reported];

/**
 * What is frozen when. The text stands still while the public comments on it and from adoption on (later
 * changes are dated amendments, an act of their own); the contact, a position and a mailbox, may always change.
 */
export const editableByState: Readonly<Record<CommitmentState, readonly CardField[]>> = {
  DRAFT: written,
  PROPOSED: written,
  IN_CONSULTATION: ['contact', 'sources'],
  ADOPTED: followed,
  IN_PROGRESS: followed,
  COMPLETED: ['contact', 'evidence'],
  CLOSED_INCOMPLETE: ['contact', 'evidence'],
  DROPPED: [],
};

export const editableFields = (state: CommitmentState): readonly CardField[] => editableByState[state];

/** What the table does not name is one of the card's texts: it is frozen and thawed with the solution. */
export const ruledAs = (field: string): CardField =>
  cardFields.find((known) => known === field) ?? 'solution';

/** Supporting institutions report on their own activities, prove them, and edit nothing else. */
function checkWriter(
  actor: Actor,
  facts: CommitmentFacts,
  fields: readonly CardField[],
  activityInstitution: string | null,
): Result<null> {
  if (hasRole(actor, 'SECRETARIAT') || actsFor(actor, facts.leadInstitution)) return accept(null);
  const supports =
    activityInstitution !== null &&
    facts.supportingInstitutions.includes(activityInstitution) &&
    actsFor(actor, activityInstitution);
  if (supports && fields.every((field) => field === 'reports' || field === 'evidence')) return accept(null);
  return refuse('NOT_ALLOWED', hasRole(actor, 'OFFICER') ? 'notYours' : 'role');
}

/** Reports need the plan to be carried out, a text that is not adopted yet a stage in which cards are written. */
function stagesFor(state: CommitmentState, fields: readonly CardField[]): Stages {
  if (fields.some((field) => reported.includes(field))) return stageRules.report;
  return editableByState[state] === written ? stageRules.draftCard : 'any';
}

/**
 * May this person change these fields of this card now? `activityInstitution` is the supporting institution
 * in charge of the activity that is reported or proven, null where it is the lead's.
 */
export function checkCardChange(
  actor: Actor,
  facts: CommitmentFacts,
  fields: readonly CardField[],
  activityInstitution: string | null = null,
): Result<null> {
  const writer = checkWriter(actor, facts, fields, activityInstitution);
  if (!writer.ok) return writer;
  const frozen = fields.find((field) => !editableByState[facts.state].includes(field));
  if (frozen !== undefined)
    return refuse('WRONG_STATE', 'frozen', { field: frozen, facts: { state: facts.state } });
  return checkStages(stagesFor(facts.state, fields), facts.openStages);
}

/** What this person may change on the card now; an activity's report has its own answer, by who carries it. */
export const openCardFields = (actor: Actor, facts: CommitmentFacts): CardField[] =>
  cardFields.filter((field) => checkCardChange(actor, facts, [field]).ok);
