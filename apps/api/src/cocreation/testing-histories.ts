import { assignmentActionNames, type AssignmentAction } from '@iltizam/domain/assignment-workflow';
import type { Channel } from '@iltizam/domain/channels';
import { replay } from '@iltizam/domain/proposal-history';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import { checkPublication } from '@iltizam/domain/publication';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { cast } from '@iltizam/domain/testing-cast';
import { newborn, people, take, turn, type Choice, type Life } from '@iltizam/domain/testing-walk';

/** A proposal of the test, and the life the domain gives it. */
export interface Lived {
  reference: string;
  channel: Channel;
  life: Life;
}

/** What somebody does to a proposal, as it is put to the api. */
export type Move =
  | { kind: 'step'; account: string; action: ProposalAction; reasonCode: InadmissibilityReason | null }
  | { kind: 'answer'; lead: boolean; action: AssignmentAction }
  | { kind: 'publish'; account: string };

/** The people of the domain's walks, by their demonstration accounts. */
const accounts = ['member.civil', 'member.civil2', 'member.public', 'secretariat', 'secretariat2'] as const;

export const begun = (reference: string, channel: Channel): Lived => ({
  reference,
  channel,
  life: take(newborn({ reference, channel, hasReachableAuthor: channel === 'PORTAL' }), {
    action: 'SUBMIT',
    who: 3,
    given: 0,
  }),
});

/** Takes one turn of the walk in the domain; the move it made, to be made in the api as well. Null where it was refused. */
export function go(lived: Lived, choice: Choice): Move | null {
  const before = lived.life;
  const after = turn(before, choice);
  lived.life = after;
  const answered = after.facts.assignments.findIndex(
    (assignment, n) => assignment.state !== before.facts.assignments[n]?.state,
  );
  const step = after.steps.length > before.steps.length ? after.steps.at(-1)! : null;
  if (step?.action === 'ASSIGN' || step?.action === 'REOPEN') return moved(lived, step.action, choice);
  // The proposal's own step follows by itself from the institution's answer.
  if (answered >= 0)
    return {
      kind: 'answer',
      lead: after.facts.assignments[answered]!.lead,
      action: assignmentActionNames[choice.pick % assignmentActionNames.length]!,
    };
  if (step) return moved(lived, step.action, choice);
  if (after.facts.outcomePublished && !before.facts.outcomePublished) return published(before);
  return null;
}

/** By the first of the secretariat who may: not by who decided alone. */
const published = ({ facts, steps }: Life): Move => {
  const { deciders } = replay(steps);
  const may = checkPublication(cast.secretariat, {
    ...facts,
    deciders,
    outcome: null,
    answers: [],
    embargoedUntil: null,
  }).ok;
  // The secretariat's first person also links proposals to the card, which in the domain follows by itself.
  const linked = ['INCORPORATE', 'UNLINK'].includes(steps.at(-1)?.action ?? '');
  return { kind: 'publish', account: may && !linked ? 'secretariat' : 'secretariat2' };
};

const moved = ({ life }: Lived, action: ProposalAction, { who }: Choice): Move => ({
  kind: 'step',
  account: accounts[who % people.length]!,
  action,
  reasonCode: life.given.at(-1)?.reasonCode ?? null,
});
