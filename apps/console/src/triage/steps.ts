import { mutate } from '../api/client';
import type {
  AssignProposalInput,
  DecideProposalInput,
  SnoozeInput,
  StandingFragment,
} from '../generated/graphql';
import { isReversible } from './verbs';
import {
  MarkNotSame,
  TriageAssign,
  TriageDecide,
  TriageGroup,
  TriageRecuse,
  TriageSnooze,
  TriageWake,
  TriageWithdrawRecusal,
  UnmarkNotSame,
} from './decision.documents';

export type Target = { reference: string; version: number };

/** One thing the server does with a proposal; a choice of the reader is one or two of them. */
export type Step =
  | { kind: 'decide'; input: Omit<DecideProposalInput, keyof Target | 'idempotencyKey'> }
  | { kind: 'assign'; input: Omit<AssignProposalInput, keyof Target | 'idempotencyKey'> }
  | { kind: 'group'; lead: Target; member: Target }
  | { kind: 'later'; input: Pick<SnoozeInput, 'until' | 'event'> }
  | { kind: 'recuse'; ground: string }
  | { kind: 'notSame'; other: string };

const pick = ({ reference, version }: Target): Target => ({ reference, version });

/**
 * Takes the step and answers with what it changed, first the proposal it can be undone on. A repeat under the same
 * key has no second effect.
 */
export async function takeStep(
  target: Target,
  step: Step,
  idempotencyKey: string,
): Promise<[Target, ...Target[]]> {
  const { reference } = target;
  switch (step.kind) {
    case 'decide': {
      const input = { ...pick(target), ...step.input, idempotencyKey };
      return [pick((await mutate(TriageDecide, { input })).decideProposal.proposal)];
    }
    case 'assign': {
      const input = { ...pick(target), ...step.input, idempotencyKey };
      return [pick((await mutate(TriageAssign, { input })).assignProposal.proposal)];
    }
    case 'group': {
      const { lead, member } = step;
      const input = {
        lead: lead.reference,
        leadVersion: lead.version,
        members: [pick(member)],
        idempotencyKey,
      };
      const { proposal } = (await mutate(TriageGroup, { input })).groupProposals;
      const follows = proposal.group?.members.find((one) => one.reference === member.reference);
      return [pick(follows ?? member), pick(proposal)];
    }
    case 'later': {
      const input = { proposal: reference, ...step.input, idempotencyKey };
      return [pick((await mutate(TriageSnooze, { input })).snooze.proposal)];
    }
    case 'recuse': {
      const input = { proposal: reference, ground: step.ground, idempotencyKey };
      return [pick((await mutate(TriageRecuse, { input })).recuse.proposal)];
    }
    case 'notSame': {
      const input = { proposal: reference, other: step.other, idempotencyKey };
      await mutate(MarkNotSame, { input });
      return [pick(target)];
    }
  }
}

/** Can the step be undone by the person who took it? What cannot be is refused by the server, with its ground. */
export const isUndoable = (step: Step): boolean => step.kind !== 'decide' || isReversible(step.input.action);

/** Takes the decision back that stands last on the proposal. */
export async function takeBack(target: Target): Promise<StandingFragment> {
  const input = { ...pick(target), action: 'TAKE_BACK' as const, idempotencyKey: crypto.randomUUID() };
  return (await mutate(TriageDecide, { input })).decideProposal.proposal;
}

/** Undoes a step that was taken: by another command, since nothing on the server is ever unwritten. */
export async function undoStep(target: Target, step: Step): Promise<Target> {
  const input = { proposal: target.reference, idempotencyKey: crypto.randomUUID() };
  if (step.kind === 'later') return pick((await mutate(TriageWake, { input })).wake.proposal);
  if (step.kind === 'recuse')
    return pick((await mutate(TriageWithdrawRecusal, { input })).withdrawRecusal.proposal);
  if (step.kind === 'notSame') {
    await mutate(UnmarkNotSame, { input: { ...input, other: step.other } });
    return pick(target);
  }
  return pick(await takeBack(target));
}
