import { answersAfter } from './testing-answers.js';
import { checkPublication } from './publication.js';
import type { ProposalFacts, ProposalGiven } from './proposal-facts.js';
import { replay, type ProposalStep } from './proposal-history.js';
import type { ProposalAction } from './proposal-states.js';
import { proposalActions, type ProposalRule } from './proposal-table.js';
import { decideProposal } from './proposal-workflow.js';
import { cast, french, justification, submitted } from './testing-cast.js';
import * as fc from 'fast-check';

/** A proposal with its whole past: every step that was accepted, and what came with it. */
export type Life = { facts: ProposalFacts; steps: ProposalStep[]; given: ProposalGiven[] };

export const people = [
  cast.memberCivil,
  cast.memberCivil2,
  cast.memberPublic,
  cast.secretariat,
  cast.secretariat2,
];

export const complete: ProposalGiven = {
  reasonCode: 'OUT_OF_MANDATE',
  reason: justification,
  institutions: { lead: 'digital-transition', others: ['budget'] },
  dueOn: '2024-03-01',
  today: '2024-01-15',
  lead: { reference: 'ma-nap-3-p0002', state: 'SUBMITTED', samePlan: true },
  commitment: 'ma-nap-3-d04',
};

/** Requests as they really arrive: complete, or lacking something. */
const givens: readonly ProposalGiven[] = [
  complete,
  complete,
  complete,
  { ...complete, reasonCode: 'UNCLEAR' },
  { ...complete, reason: null },
  { ...complete, reason: french('  ') },
  { ...complete, reason: french('Non.') },
  { ...complete, reasonCode: null },
  {},
];

export type Choice = { pick: number; wild: boolean; who: number; given: number; answer: number };

/** Mostly steps the present state allows, so that walks get far, and some that must be refused. */
export const choice: fc.Arbitrary<Choice> = fc.record({
  pick: fc.nat(999),
  wild: fc.constantFrom(false, false, false, true),
  who: fc.nat(people.length - 1),
  given: fc.nat(givens.length - 1),
  answer: fc.nat(9),
});

export const newborn = (options: Partial<ProposalFacts> = {}): Life => ({
  facts: { ...submitted, state: 'DRAFT', openStages: ['COLLECTION', 'ADOPTION'], ...options },
  steps: [],
  given: [],
});

/** What the rules need to know after the steps so far. */
function advance(life: Life, step: ProposalStep, given: ProposalGiven): Life {
  const steps = [...life.steps, step];
  const known = replay(steps);
  const assigned = step.action === 'ASSIGN';
  const reopened = step.action === 'REOPEN' && step.to === 'ASSIGNED';
  return {
    steps,
    given: [...life.given, given],
    facts: {
      ...life.facts,
      ...known,
      state: step.to,
      outcomePublished: step.action === 'SESSION_UPHOLD',
      assignments: assigned
        ? [
            { institution: 'digital-transition', lead: true, state: 'PENDING' },
            { institution: 'budget', lead: false, state: 'PENDING' },
          ]
        : life.facts.assignments.map((assignment) =>
            reopened && assignment.lead ? { ...assignment, state: 'ACCEPTED' } : assignment,
          ),
    },
  };
}

/** Takes one step if the rules allow it; otherwise nothing changes. */
export type Move = { action: ProposalAction; who: number; as?: 'AUTHOR' | 'SYSTEM'; given: number };

export function take(life: Life, { action, who, as, given: index }: Move): Life {
  const actor = people[who] ?? cast.anonymous;
  const given = givens[index] ?? {};
  const decided = decideProposal({ action, actor, as, proposal: life.facts, given });
  if (!decided.ok) return life;
  const { from, to, actorRole, actorCollege } = decided.value;
  const userId = as === undefined ? actor.userId : null;
  return advance(life, { action, from, to, userId, role: actorRole, college: actorCollege }, given);
}

/** A line of the table: of the present state, or any. Withdrawing ends a walk, so it is rare. */
function ruleFor({ facts }: Life, { pick, wild }: Choice): ProposalRule | undefined {
  const lines = proposalActions.filter(
    ({ action, from }) => (wild || from.includes(facts.state)) && (action !== 'WITHDRAW' || pick % 20 === 0),
  );
  return lines[pick % lines.length];
}

const answers: readonly ProposalAction[] = ['RETAIN', 'NOT_RETAIN', 'ALL_RETURNED'];

function answer(life: Life, { pick, who }: Choice): Life {
  const answered = answersAfter(life.facts, who % 2, pick);
  const moved = { ...life, facts: { ...life.facts, assignments: answered.assignments } };
  if (answered.follows === null) return moved;
  return take(moved, { action: answered.follows, who: 0, as: 'SYSTEM', given: 0 });
}

/** The secretariat publishes the outcome, where there is one to publish. */
export function publish(life: Life): Life {
  const { deciders } = replay(life.steps);
  const mayPublish = [cast.secretariat, cast.secretariat2].some(
    (actor) =>
      checkPublication(actor, { ...life.facts, deciders, outcome: null, answers: [], embargoedUntil: null })
        .ok,
  );
  return mayPublish ? { ...life, facts: { ...life.facts, outcomePublished: true } } : life;
}

/** One turn: the secretariat publishes, an institution answers, or somebody tries a step. */
export function turn(life: Life, chosen: Choice): Life {
  if (chosen.answer === 0) return publish(life);
  const rule = ruleFor(life, chosen);
  if (rule === undefined) return life;
  if (answers.includes(rule.action)) return answer(life, chosen);
  const as = rule.by.SYSTEM ? 'SYSTEM' : rule.by.AUTHOR && !rule.by.SECRETARIAT ? 'AUTHOR' : undefined;
  return take(life, { action: rule.action, who: chosen.who, as, given: chosen.given });
}

export const walk = (life: Life, choices: readonly Choice[]): Life => choices.reduce(turn, life);
