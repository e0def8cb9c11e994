import { firstDay } from '@iltizam/domain/days';
import type { ProposalAction, ProposalState } from '@iltizam/domain/proposal-states';
import { precision } from '../values/dates.js';
import type { RecordedAssignment, RecordedOutcome, TimelineEntry } from './life.js';
import type { OutcomeFile } from './outcome.file.js';

type Lived = {
  state: ProposalState;
  timeline: TimelineEntry[];
  assignment: RecordedAssignment | null;
  outcome: RecordedOutcome;
};
type Step = readonly [action: ProposalAction, from: ProposalState, to: ProposalState];

const answered: readonly Step[] = [
  ['ADMIT', 'SUBMITTED', 'ADMISSIBLE'],
  ['ASSIGN', 'ADMISSIBLE', 'ASSIGNED'],
];

/** The steps that lead to each decision; the last one is what the document tells, the others it rests on. */
const stepsTo: Record<OutcomeFile['decision'], readonly Step[]> = {
  INADMISSIBLE: [['PROPOSE_REFUSAL', 'SUBMITTED', 'INADMISSIBLE']],
  RETAINED: [...answered, ['RETAIN', 'ASSIGNED', 'RETAINED']],
  PARTLY_RETAINED: [...answered, ['RETAIN', 'ASSIGNED', 'RETAINED']],
  NOT_RETAINED: [...answered, ['NOT_RETAIN', 'ASSIGNED', 'NOT_RETAINED']],
};

/** What became of a proposal by a document's word. Of the steps before it only their order is known, not their days. */
export function recordedLife({ decision, on, institution, ...said }: OutcomeFile): Lived {
  const day = { at: firstDay(on), atPrecision: precision(on), until: null, untilPrecision: null };
  const reason = said.reason ?? null;
  const justification = said.justification ?? null;
  const steps = stepsTo[decision];
  const timeline = steps.map(([action, from, to], n): TimelineEntry => {
    const told = n === steps.length - 1;
    return {
      action,
      from,
      to,
      ...day,
      institution: action === 'ADMIT' ? null : (institution ?? null),
      reasonCode: told ? reason : null,
      reason: told ? justification : null,
      provenance: told ? 'RECORDED' : 'RECONSTRUCTED',
    };
  });
  const published = { publishedOn: day.at, publishedPrecision: day.atPrecision };
  return {
    state: steps.at(-1)![2],
    timeline,
    assignment:
      decision === 'INADMISSIBLE' || institution === undefined
        ? null
        : {
            institution,
            lead: true,
            state: decision,
            justification,
            assignedAt: day.at,
            assignedPrecision: day.atPrecision,
            answeredOn: day.at,
            answeredPrecision: day.atPrecision,
            provenance: 'RECORDED',
          },
    outcome: { decision, reason, justification, ...published, provenance: 'RECORDED' },
  };
}
