import {
  assignmentActionNames,
  decideAssignment,
  proposalAfterAnswer,
  type AssignmentAction,
  type AssignmentState,
} from '@iltizam/domain/assignment-workflow';
import { checkPublication } from '@iltizam/domain/publication';
import type { ProposalFacts } from '@iltizam/domain/proposal-facts';
import { replay, type ProposalStep } from '@iltizam/domain/proposal-history';
import type { ProposalAction, ProposalState } from '@iltizam/domain/proposal-states';
import { proposalActions } from '@iltizam/domain/proposal-table';
import { decideProposal } from '@iltizam/domain/proposal-workflow';
import type { Actor } from '@iltizam/domain/roles';
import { cast, submitted } from '@iltizam/domain/testing-cast';
import fc from 'fast-check';
import { expect } from 'vitest';
import { explained, type proposalSteps } from './testing-steps.js';

/** Who stands in the model for whom: three roles, and two colleges of one of them. */
export const players: Record<string, Actor> = {
  'member.civil': cast.memberCivil,
  'member.civil2': cast.memberCivil2,
  'member.public': {
    ...cast.memberPublic,
    memberships: [{ ...cast.memberPublic.memberships[0]!, organisation: null }],
  },
  secretariat: cast.secretariat,
  secretariat2: cast.secretariat2,
  'officer.justice': {
    userId: 'officer-justice',
    memberships: [{ ...cast.officer.memberships[0]!, institutions: ['justice'] }],
  },
};
const officer = 'officer.justice';

/** A proposal as the rules alone make it, without a database. */
export interface ProposalModel {
  state: ProposalState;
  steps: ProposalStep[];
  assignment: AssignmentState | null;
  published: boolean;
}

export const untouched = (): ProposalModel => ({
  state: 'SUBMITTED',
  steps: [],
  assignment: null,
  published: false,
});

/** A proposal as the api has it. */
export interface RealProposal {
  steps: ReturnType<typeof proposalSteps>;
  reference: string;
}

const factsOf = (model: ProposalModel): ProposalFacts => ({
  ...submitted,
  ...replay(model.steps),
  state: model.state,
  outcomePublished: model.published,
  assignments: model.assignment ? [{ institution: 'justice', lead: true, state: model.assignment }] : [],
});

const given = { reasonCode: 'ALREADY_DONE', reason: { ...explained, original: 'fr' } } as const;

/** Moves the model, where the rules let it. */
function take(model: ProposalModel, action: ProposalAction, player: string | null): boolean {
  const decided = decideProposal({
    action,
    actor: player === null ? cast.anonymous : players[player]!,
    ...(player === null ? { as: 'SYSTEM' as const } : {}),
    proposal: factsOf(model),
    given: {
      ...given,
      institutions: { lead: 'justice', others: [] },
      dueOn: '2099-01-31',
      today: '2026-01-01',
    },
  });
  if (!decided.ok) return false;
  const { from, to, actorRole, actorCollege } = decided.value;
  const userId = player && players[player]!.userId;
  model.steps.push({ action, from, to, userId, role: actorRole, college: actorCollege });
  model.state = to;
  model.published = action === 'SESSION_UPHOLD';
  if (action === 'ASSIGN') model.assignment = 'PENDING';
  if (action === 'TAKE_BACK' && from === 'ASSIGNED') model.assignment = null;
  if (action === 'REOPEN' && to === 'ASSIGNED') model.assignment = 'ACCEPTED';
  return true;
}

/** What the api holds is what the rules made, whether or not the step was taken. */
async function expectAlike(model: ProposalModel, { steps, reference }: RealProposal): Promise<void> {
  const seen = await steps.read(reference);
  expect(seen.workflowState).toBe(model.state);
  const taken = seen.timeline.map(
    ({ transition: { action, from, to } }: { transition: Record<string, string> }) =>
      `${action} ${from} ${to}`,
  );
  const wanted = model.steps.map(({ action, from, to }) => `${action} ${from} ${to}`);
  expect(taken.slice(taken.length - wanted.length)).toEqual(wanted);
  expect(seen.assignments.at(-1)?.state ?? null).toBe(
    model.state === 'ASSIGNED' ? model.assignment : (seen.assignments.at(-1)?.state ?? null),
  );
}

/** The api takes a step exactly where the rules do. */
export function expectDone(step: string, done: boolean, expected: boolean): void {
  expect({ step, done }).toEqual({ step, done: expected });
}

type Command = fc.AsyncCommand<ProposalModel, RealProposal>;

/** Steps people ask for by name; the institution's and the author's follow from other acts. */
const asked = [...new Set(proposalActions.map(({ action }) => action))].filter(
  (action) =>
    !['SUBMIT', 'GROUP', 'OBJECT', 'WITHDRAW', 'ANSWER_QUESTION', 'QUESTION_LAPSED'].includes(action),
);

/** Mostly a step that leads on from where the model stands, and sometimes any. */
class Step implements Command {
  constructor(
    readonly player: string,
    readonly pick: number,
    readonly any: boolean,
  ) {}
  check = () => true;
  async run(model: ProposalModel, real: RealProposal): Promise<void> {
    const near = asked.filter((action) =>
      proposalActions.some(
        (rule) =>
          rule.action === action &&
          rule.from.includes(model.state) &&
          (rule.by.MEMBER ?? rule.by.SECRETARIAT),
      ),
    );
    const choice = this.any || near.length === 0 ? asked : near;
    const action = choice[this.pick % choice.length]!;
    const expected =
      action === 'UNLINK' || action === 'INCORPORATE' ? false : take(model, action, this.player);
    const { steps, reference } = real;
    const answer =
      action === 'ASSIGN'
        ? await steps.assign(this.player, reference, 'justice')
        : await steps.decide(this.player, reference, action, {
            reasonCode: given.reasonCode,
            reason: explained,
          });
    expectDone(`${this.player} ${action}`, answer.errors.length === 0, expected);
    await expectAlike(model, real);
  }
  toString = () => `${this.player}: step ${this.pick}${this.any ? ' of all' : ''}`;
}

/** The institution answers what was put before it. */
class AnswerIt implements Command {
  constructor(readonly action: AssignmentAction) {}
  check = ({ assignment }: Readonly<ProposalModel>) => assignment !== null;
  async run(model: ProposalModel, real: RealProposal): Promise<void> {
    const decided = decideAssignment({
      action: this.action,
      actor: players[officer]!,
      assignment: {
        institution: 'justice',
        lead: true,
        state: model.assignment!,
        proposalState: model.state,
      },
      given: { justification: given.reason },
    });
    const { action } = this;
    // What was returned stands beside what was asked anew.
    const { id, version } = (await real.steps.read(real.reference)).assignments.at(-1);
    const more = { id, version, justification: explained };
    const answer = await real.steps.answer(officer, real.reference, 'justice', action, more);
    expectDone(action, answer.errors.length === 0, decided.ok);
    if (decided.ok) {
      model.assignment = decided.value.to;
      const follows = proposalAfterAnswer(model.state, factsOf(model).assignments);
      if (follows) expectDone(follows, take(model, follows, null), true);
    }
    await expectAlike(model, real);
  }
  toString = () => `${officer}: ${this.action}`;
}

class Publish implements Command {
  constructor(readonly player: string) {}
  check = () => true;
  async run(model: ProposalModel, real: RealProposal): Promise<void> {
    const { deciders } = replay(model.steps);
    const facts = { ...factsOf(model), deciders, outcome: null, answers: [], embargoedUntil: null };
    const expected = checkPublication(players[this.player]!, facts).ok;
    const { data } = await real.steps.publish(this.player, real.reference);
    expectDone('publish', data?.publishOutcomes?.results[0].published ?? false, expected);
    model.published ||= expected;
    await expectAlike(model, real);
  }
  toString = () => `${this.player}: publish`;
}

const anybody = fc.constantFrom(...Object.keys(players));

export const proposalCommands = (maxCommands: number) =>
  fc.commands<ProposalModel, RealProposal, false>(
    [
      fc
        .tuple(anybody, fc.nat(200), fc.nat(5))
        .map(([player, pick, any]) => new Step(player, pick, any === 0)),
      fc.constantFrom(...assignmentActionNames).map((action) => new AnswerIt(action)),
      fc.constantFrom('secretariat', 'secretariat2', 'member.civil').map((player) => new Publish(player)),
    ],
    { maxCommands, size: 'max' },
  );
