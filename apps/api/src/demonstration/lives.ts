import type { AssignmentState } from '@iltizam/domain/assignment-workflow';
import type { Channel } from '@iltizam/domain/channels';
import { live, type LifeStep, type Told } from './judge-life.js';

export interface Life {
  /** How often it comes up, against the others. */
  weight: number;
  steps: readonly LifeStep[];
  /** Where its lead institution stands; null where it was not assigned. */
  assignment: AssignmentState | null;
}

const received: Told = ['SUBMIT', 'AUTHOR'];
const assigned: Told[] = [received, ['ADMIT', 'PUBLIC'], ['ASSIGN', 'SECRETARIAT']];

interface TellLife {
  weight: number;
  steps: Told[];
  assignment?: AssignmentState;
  /** Only where there is an author to ask, who can also take it back. */
  authorNeeded?: true;
}

/** The ways a proposal may have gone so far, while its plan collects. The rules of the domain judge each at start. */
const told: readonly TellLife[] = [
  { weight: 48, steps: [received] },
  { weight: 3, steps: [received, ['ASK_AUTHOR', 'CIVIL']], authorNeeded: true },
  {
    weight: 3,
    steps: [received, ['ASK_AUTHOR', 'PUBLIC'], ['ANSWER_QUESTION', 'AUTHOR']],
    authorNeeded: true,
  },
  { weight: 3, steps: [received, ['REFER', 'CIVIL']] },
  { weight: 2, steps: [received, ['PROPOSE_REFUSAL', 'CIVIL']] },
  { weight: 2, steps: [received, ['PROPOSE_REFUSAL', 'PUBLIC']] },
  { weight: 1, steps: [received, ['PROPOSE_REFUSAL', 'SECRETARIAT']] },
  { weight: 4, steps: [received, ['PROPOSE_REFUSAL', 'PUBLIC'], ['CONFIRM_REFUSAL', 'CIVIL']] },
  { weight: 3, steps: [received, ['PROPOSE_REFUSAL', 'CIVIL'], ['CONFIRM_REFUSAL', 'PUBLIC']] },
  { weight: 1, steps: [received, ['PROPOSE_REFUSAL', 'CIVIL'], ['CONTEST_REFUSAL', 'PUBLIC']] },
  { weight: 6, steps: [received, ['ADMIT', 'CIVIL']] },
  { weight: 5, steps: assigned, assignment: 'PENDING' },
  { weight: 3, steps: assigned, assignment: 'ACCEPTED' },
  { weight: 6, steps: [...assigned, ['RETAIN', 'OFFICER']], assignment: 'RETAINED' },
  { weight: 2, steps: [...assigned, ['RETAIN', 'OFFICER']], assignment: 'PARTLY_RETAINED' },
  { weight: 3, steps: [...assigned, ['NOT_RETAIN', 'OFFICER']], assignment: 'NOT_RETAINED' },
  { weight: 1, steps: [...assigned, ['ALL_RETURNED', 'OFFICER']], assignment: 'RETURNED' },
  { weight: 2, steps: [received, ['WITHDRAW', 'AUTHOR']], authorNeeded: true },
];

const livesOf = (channel: Channel): Life[] =>
  told
    .filter(({ authorNeeded = false }) => channel === 'PORTAL' || !authorNeeded)
    .map(({ weight, steps, assignment = null }) => ({ weight, steps: live(steps, channel), assignment }));

export const lives: Readonly<Record<Channel, readonly Life[]>> = {
  PORTAL: livesOf('PORTAL'),
  MEETING: livesOf('MEETING'),
  PARTNER: livesOf('PARTNER'),
};

/** A proposal that was found to say what another says. */
export const groupedLife = (channel: Channel): Life => ({
  weight: 0,
  steps: live([received, ['GROUP', 'CIVIL']], channel),
  assignment: null,
});
