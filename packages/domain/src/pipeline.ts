import { waitingForScreening, type ProposalState } from './proposal-states.js';

/** What the committee and the institutions do with a proposal, one after the other. */
export const pipelineSteps = ['SCREENING', 'ASSIGNING', 'ANSWERING', 'PUBLISHING'] as const;
export type PipelineStep = (typeof pipelineSteps)[number];

type Step = {
  /** A proposal in one of these waits for the step; for PUBLISHING only until its outcome is published. */
  waitsIn: readonly ProposalState[];
  /** Reaching one of these ends it. Publication is no state: an outcome has its own day. */
  endsIn: readonly ProposalState[];
};

/** The time of a step runs from the end of the one before it, of the first from receipt, of the last from the decision. */
export const pipeline = {
  SCREENING: { waitsIn: waitingForScreening, endsIn: ['ADMISSIBLE', 'INADMISSIBLE', 'GROUPED'] },
  ASSIGNING: { waitsIn: ['ADMISSIBLE'], endsIn: ['ASSIGNED'] },
  ANSWERING: { waitsIn: ['ASSIGNED'], endsIn: ['RETAINED', 'NOT_RETAINED'] },
  PUBLISHING: {
    waitsIn: ['RETAINED', 'NOT_RETAINED', 'INADMISSIBLE', 'GROUPED', 'INCORPORATED', 'NOT_INCLUDED'],
    endsIn: [],
  },
} as const satisfies Record<PipelineStep, Step>;
