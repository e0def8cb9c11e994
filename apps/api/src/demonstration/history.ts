import { outcomeOf } from '@iltizam/domain/publication';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { Frame } from './frame.js';
import type { LifeStep } from './judge-life.js';
import type { Life } from './lives.js';
import { answers, contest, question, refusals } from './phrases/decisions.js';
import type { Chance } from './random.js';
import type { Oddity } from './recipe.js';
import type { Rows } from './rows.js';

/** What of a proposal its history rests on. */
export interface Lived {
  id: string;
  theme: string;
  oddity: Oddity | null;
  life: Life;
  submittedAt: Date;
  /** The moment of the demonstration: everything lies before it. */
  until: Date;
  nextId: (at: Date) => string;
}

/** A step with its moment and who took it; null for authors, who have no account. */
export interface Taken extends LifeStep {
  at: Date;
  actorId: string | null;
}

const DAY = 86_400_000;
const TERM_DAYS = 30;
const SHARE_PUBLISHED = 0.4;

/** Writes down what happened to a proposal: its steps, its assignment, its outcome. Returns the steps. */
export function writeHistory(rows: Rows, frame: Frame, lived: Lived, draw: Chance): Taken[] {
  const institutionId = lived.life.assignment && draw.oneOf(frame.institutions.get(lived.theme)!);
  const officer = (institutionId && frame.officers.get(institutionId)) ?? null;
  const taken = takeSteps(lived, frame, officer, draw);
  const reason = reasonFor(lived.oddity, draw);
  const partly = lived.life.assignment === 'PARTLY_RETAINED' ? 'PARTLY_RETAINED' : null;
  const decision = outcomeOf(taken.at(-1)!.to, partly);
  const published = decision !== null && draw.often(SHARE_PUBLISHED);
  const publishedAt = published ? between(taken.at(-1)!.at, lived.until, draw.next()) : null;
  for (const step of taken)
    rows.add('transition', {
      id: lived.nextId(step.at),
      record_type: 'PROPOSAL',
      record_id: lived.id,
      action: step.action,
      from_state: step.from,
      to_state: step.to,
      at: step.at,
      at_precision: 'INSTANT',
      actor_id: step.actorId,
      actor_role: step.role,
      actor_college: step.college,
      institution_id: concerning.has(step.action) ? institutionId : null,
      ...words(step, lived.life, reason),
      // A receipt is public at once, the rest with the outcome.
      published_at: step.action === 'SUBMIT' ? step.at : publishedAt,
      provenance: 'GENERATED',
    });
  if (institutionId) addAssignment(rows, lived, taken, institutionId, publishedAt);
  if (decision !== null)
    rows.add('outcome', {
      id: lived.nextId(taken.at(-1)!.at),
      proposal_id: lived.id,
      decision,
      reason: decision === 'INADMISSIBLE' ? reason : null,
      justification: decision === 'INADMISSIBLE' ? refusals[reason] : answerIn(lived.life),
      decided_at: taken.at(-1)!.at,
      decided_by_id: taken.at(-1)!.actorId,
      published_at: publishedAt,
      published_precision: published ? 'INSTANT' : null,
      published_by_id: published ? frame.people.SECRETARIAT.at(-1) : null,
      provenance: 'GENERATED',
    });
  return taken;
}

/** Spreads the steps over the time there was, in their order. */
function takeSteps(
  { life, submittedAt, until }: Lived,
  frame: Frame,
  officer: string | null,
  draw: Chance,
): Taken[] {
  return life.steps.map((step, n) => ({
    ...step,
    at: n === 0 ? submittedAt : between(submittedAt, until, (n - 0.7 * draw.next()) / life.steps.length),
    actorId:
      step.doer === 'AUTHOR' ? null : step.doer === 'OFFICER' ? officer : draw.oneOf(frame.people[step.doer]),
  }));
}

const between = (start: Date, end: Date, share: number): Date =>
  new Date(start.getTime() + (end.getTime() - start.getTime()) * share);

function addAssignment(
  rows: Rows,
  { id, life, nextId }: Lived,
  taken: readonly Taken[],
  institutionId: string,
  publishedAt: Date | null,
): void {
  const put = taken.find(({ action }) => action === 'ASSIGN')!;
  const answer = taken.find(({ doer }) => doer === 'OFFICER');
  const returned = life.assignment === 'RETURNED';
  rows.add('assignment', {
    id: nextId(put.at),
    proposal_id: id,
    institution_id: institutionId,
    lead: true,
    state: life.assignment,
    due_on: new Date(put.at.getTime() + TERM_DAYS * DAY).toISOString().slice(0, 10),
    justification: returned ? null : answerIn(life),
    return_reason: returned ? answerIn(life) : null,
    assigned_at: put.at,
    assigned_precision: 'INSTANT',
    assigned_by_id: put.actorId,
    answered_at: answer?.at,
    answered_precision: answer && 'INSTANT',
    answered_by_id: answer?.actorId,
    published_at: publishedAt,
    provenance: 'GENERATED',
    version: 1,
  });
}

/** Steps that name the institution they are about. */
const concerning: ReadonlySet<string> = new Set(['ASSIGN', 'RETAIN', 'NOT_RETAIN', 'ALL_RETURNED']);

const answerIn = ({ assignment }: Life) => answers[assignment as keyof typeof answers] ?? null;

/** A proposal that shows why it may be refused is refused for that. */
function reasonFor(oddity: Oddity | null, draw: Chance): InadmissibilityReason {
  if (oddity === 'COMPLAINT') return 'INDIVIDUAL_COMPLAINT';
  if (oddity === 'OUTSIDE_PLAN') return 'NOT_LINKED_TO_OPENNESS';
  return draw.often(0.5) ? 'ALREADY_DONE' : 'OUT_OF_MANDATE';
}

/** The words that came with a step. */
function words({ action, doer }: Taken, life: Life, reason: InadmissibilityReason) {
  if (action === 'PROPOSE_REFUSAL') return { reason_code: reason, reason: refusals[reason] };
  if (action === 'ASK_AUTHOR') return { reason: question };
  if (action === 'CONTEST_REFUSAL') return { reason: contest };
  return doer === 'OFFICER' ? { reason: answerIn(life) } : {};
}
