import {
  cardSections,
  completeness,
  neededLanguages,
  type CardContent,
  type CardSection,
} from './card-completeness.js';
import type { CardReportState } from './card-report-table.js';
import type { CommitmentState } from './commitment-table.js';
import type { Day } from './days.js';
import { draftTargets } from './draft-fields.js';
import type { FieldValue } from './field-merge.js';
import { editableByState, type CardField } from './commitment-fields.js';
import { itemsOfRound, waitingItems, type AskedRound, type CardParts } from './round-items.js';

/**
 * How a part of a card stands for whoever works on it. DONE: nothing is left. TO_DO: something is. NOT_DUE: nothing is
 * asked now. CANNOT_START: something else comes first. WAITING: it lies with the secretariat.
 */
export const taskStatuses = ['DONE', 'TO_DO', 'NOT_DUE', 'CANNOT_START', 'WAITING'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export type CardTask = {
  section: CardSection;
  status: TaskStatus;
  /** What is missing, by the fields of completeness; what the state has frozen is no task any more. */
  missing: string[];
  /** What the round asks of this part, and how much of it waits; both 0 outside of a round. */
  asked: number;
  waiting: number;
  dueOn: Day | null;
};

export type TaskFacts = {
  state: CommitmentState;
  content: CardContent;
  parts: CardParts;
  /** Partners and sources the card names. */
  partners: number;
  evidence: { available: number; checking: number; refused: number };
  round: AskedRound | null;
  report: { state: CardReportState; drafted: ReadonlyMap<string, FieldValue> } | null;
};

/** The field of the rules a part is written with; what is frozen cannot be missing any more. */
const writtenAs: Readonly<Record<string, CardField>> = {
  ogpValues: 'ogpValues',
  'contact.position': 'contact',
  'contact.mailbox': 'contact',
  title: 'title',
  problem: 'problem',
  solution: 'solution',
  expectedResults: 'expectedResults',
  evidence: 'reports',
};

const isOpen = (state: CommitmentState, field: string): boolean =>
  editableByState[state].includes(writtenAs[field] ?? 'activities');

const sectionOf = (path: string, parts: CardParts): CardSection => {
  const [list, id] = path.split('.');
  if (list === 'reports') return 'ACTIVITIES';
  if (list !== 'measurements') return 'NARRATIVE';
  return parts.indicators.find((indicator) => indicator.id === id)?.kind === 'IMPACT' ? 'IMPACT' : 'TRACKING';
};

/** Languages in which a narrative that was begun is still missing. */
function untold(drafted: ReadonlyMap<string, FieldValue>): string[] {
  const paths = neededLanguages.map((locale) => `narrative.${locale}`);
  return paths.some((path) => drafted.has(path)) ? paths.filter((path) => !drafted.has(path)) : [];
}

/** The task list of a card: what is missing in each part, what is due, and what can be done now. */
export function cardTasks(facts: TaskFacts): CardTask[] {
  const drafted = facts.report?.drafted ?? new Map<string, FieldValue>();
  const items = facts.round === null ? [] : itemsOfRound(facts.round, facts.parts);
  const waits = waitingItems(items, drafted);
  const lacking = completeness(facts.content).missing;
  const missing = lacking.filter(({ field }) => isOpen(facts.state, field));
  const tasks = cardSections.slice(0, -1).map((section): CardTask => {
    const inSection = (path: string) => sectionOf(path, facts.parts) === section;
    const lacks = missing.filter((one) => one.section === section).map(({ field }) => field);
    const told = section === 'LANGUAGES' ? [...lacks, ...untold(drafted)] : lacks;
    const asked = items.filter(inSection).length;
    const waiting = waits.filter(inSection).length;
    const left = told.length + waiting > 0;
    return {
      section,
      missing: told,
      asked,
      waiting,
      dueOn: asked > 0 ? (facts.round?.dueOn ?? null) : null,
      status: left
        ? 'TO_DO'
        : restingStatus(section, facts, {
            asked: asked > 0,
            lacks: lacking.some((one) => one.section === section),
          }),
    };
  });
  return [...tasks, checkTask(facts, tasks, drafted.size)];
}

/** A part on which nothing can be done now: it is done, nothing was asked of it, or what it lacks is frozen. */
function restingStatus(
  section: CardSection,
  facts: TaskFacts,
  { asked, lacks }: { asked: boolean; lacks: boolean },
): TaskStatus {
  const { state, evidence, partners, report } = facts;
  if (section === 'PARTNERS') return partners > 0 ? 'DONE' : 'NOT_DUE';
  if (section === 'EVIDENCE') {
    if (evidence.checking > 0) return 'WAITING';
    return evidence.available > 0 ? 'DONE' : 'NOT_DUE';
  }
  // Before adoption the secretariat can give the card back; what was adopted without it stays without.
  if (lacks && !asked) return state === 'IN_CONSULTATION' ? 'WAITING' : 'NOT_DUE';
  if (draftTargets[state] === 'CARD' || asked) return 'DONE';
  const periodic: readonly CardSection[] = ['NARRATIVE', 'ACTIVITIES', 'TRACKING', 'IMPACT'];
  if (!periodic.includes(section)) return 'DONE';
  const touched = [...(report?.drafted.keys() ?? [])].some(
    (path) => sectionOf(path, facts.parts) === section,
  );
  return touched ? 'DONE' : 'NOT_DUE';
}

/** The last task: to hand over what the others made. */
function checkTask(
  { state, round, report }: TaskFacts,
  tasks: readonly CardTask[],
  drafted: number,
): CardTask {
  const waiting = tasks.reduce((sum, task) => sum + task.waiting, 0);
  const incomplete = tasks.some(({ status }) => status === 'TO_DO');
  const status = ((): TaskStatus => {
    if (state === 'DRAFT') return incomplete ? 'CANNOT_START' : 'TO_DO';
    if (draftTargets[state] === 'CARD') return state === 'PROPOSED' ? 'WAITING' : 'DONE';
    if (report?.state === 'SENT') return 'WAITING';
    if (waiting > 0) return 'CANNOT_START';
    return drafted > 0 ? 'TO_DO' : 'NOT_DUE';
  })();
  return { section: 'CHECK', status, missing: [], asked: 0, waiting, dueOn: round?.dueOn ?? null };
}
