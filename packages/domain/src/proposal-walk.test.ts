import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimumJustification } from './reasons.js';
import { replay } from './proposal-history.js';
import { proposalActionNames, screeningPolicies } from './proposal-states.js';
import { codePoints } from './text-limits.js';
import { choice, newborn, people, publish, take, turn, walk, type Life } from './testing-walk.js';

const choices = fc.array(choice, { minLength: 1, maxLength: 60, size: 'max' });
const beginning = fc
  .record({ policy: fc.constantFrom(...screeningPolicies), hasReachableAuthor: fc.boolean() })
  .map((options) => take(newborn(options), { action: 'SUBMIT', who: 3, as: undefined, given: 0 }));
const runs = { numRuns: 1000 };

const visit = (life: Life, steps: Parameters<typeof walk>[1], look: (now: Life, before: Life) => void) =>
  steps.reduce((before, chosen) => {
    const now = turn(before, chosen);
    look(now, before);
    return now;
  }, life);

/** Somebody, in some capacity, with a complete request, can move it on. */
const hasExit = (life: Life): boolean =>
  proposalActionNames.some((action) =>
    (['AUTHOR', 'SYSTEM', undefined] as const).some((as) =>
      people.some((_, who) => take(life, { action, who, as, given: 0 }) !== life),
    ),
  );

test('the walks reach every state that people can reach', () => {
  const seen = new Set<string>();
  const sample = fc.sample(fc.tuple(beginning, choices), { numRuns: 4000, seed: 1 });
  for (const [life, steps] of sample) visit(life, steps, (now) => void seen.add(now.facts.state));
  expect([...seen].toSorted()).toMatchInlineSnapshot(`
    [
      "ADMISSIBLE",
      "ASSIGNED",
      "AWAITING_AUTHOR",
      "GROUPED",
      "INADMISSIBLE",
      "INCORPORATED",
      "NOT_INCLUDED",
      "NOT_RETAINED",
      "REFERRED",
      "REFUSAL_PROPOSED",
      "RETAINED",
      "SUBMITTED",
      "WITHDRAWN",
    ]
  `);
});

test('no state is a dead end, except what its author withdrew, and "not included" once objected to', () => {
  fc.assert(
    fc.property(beginning, choices, (life, steps) => {
      const end = publish(walk(life, steps));
      const { state, hasObjected } = end.facts;
      const final = state === 'WITHDRAWN' || (state === 'NOT_INCLUDED' && hasObjected);
      expect({ state, exit: hasExit(end) }).toEqual({ state, exit: !final });
    }),
    runs,
  );
});

test('nothing is ever inadmissible, or proposed to be, without a coded reason and a justification', () => {
  fc.assert(
    fc.property(beginning, choices, (life, steps) => {
      visit(life, steps, ({ facts, steps: past, given }) => {
        if (facts.state !== 'INADMISSIBLE' && facts.state !== 'REFUSAL_PROPOSED') return;
        const index = past.findLastIndex(({ action }) =>
          ['PROPOSE_REFUSAL', 'SESSION_REFUSE'].includes(action),
        );
        const { reasonCode, reason } = given[index] ?? {};
        expect(reasonCode).toBeTruthy();
        expect(codePoints((reason?.fr ?? '').trim())).toBeGreaterThanOrEqual(minimumJustification);
        const early = reasonCode === 'UNCLEAR' && facts.hasReachableAuthor;
        expect(early && !facts.askedAuthor).toBe(false);
      });
    }),
    runs,
  );
});

test('nobody confirms or contests the refusal they proposed, nor one of their own college', () => {
  fc.assert(
    fc.property(beginning, choices, (life, steps) => {
      const { steps: past } = walk(life, steps);
      past.forEach((step, index) => {
        if (step.action !== 'CONFIRM_REFUSAL' && step.action !== 'CONTEST_REFUSAL') return;
        const proposer = replay(past.slice(0, index)).proposedBy;
        expect(step.role).toBe('MEMBER');
        expect(step.userId).not.toBe(proposer?.userId);
        expect(proposer?.role === 'MEMBER' && step.college === proposer.college).toBe(false);
      });
    }),
    runs,
  );
});

test('taking back restores everything that was known before, and only the same person does it', () => {
  fc.assert(
    fc.property(beginning, choices, (life, steps) => {
      const { steps: past } = walk(life, steps);
      past.forEach((step, index) => {
        if (step.action !== 'TAKE_BACK') return;
        const undone = past[index - 1];
        expect(step.userId).toBe(replay(past.slice(0, index)).lastDecision?.userId);
        if (undone?.action === 'TAKE_BACK' || undone?.action === 'UNGROUP') return;
        expect(step.to).toBe(undone?.from);
        expect(replay(past.slice(0, index + 1))).toEqual(replay(past.slice(0, index - 1)));
      });
    }),
    runs,
  );
});

test('the timeline alone gives the state: each step starts where the one before ended', () => {
  fc.assert(
    fc.property(beginning, choices, (life, steps) => {
      const { steps: past, facts } = walk(life, steps);
      past.slice(1).forEach((step, index) => expect(step.from).toBe(past[index]?.to));
      expect(facts.state).toBe(past.at(-1)?.to);
    }),
    runs,
  );
});
