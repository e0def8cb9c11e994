import {
  proposalActionNames,
  type ProposalAction,
  type ProposalState,
} from '@iltizam/domain/proposal-states';
import { outcomeOfState } from '@iltizam/domain/publication';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const people = ['member.civil', 'member.civil2', 'member.public', 'secretariat', 'secretariat2'];

/** Somebody tries a step: one of those offered to them (by its place), or any of the table's. */
const attempts = fc.array(
  fc.record({
    person: fc.constantFrom(...people),
    offered: fc.boolean(),
    pick: fc.nat(1000),
    publish: fc.nat(5).map((chance) => chance === 0),
  }),
  { minLength: 5, maxLength: 14 },
);

const given = { reasonCode: 'ALREADY_DONE', reason: explained };

function attempt(person: string, reference: string, action: ProposalAction) {
  if (action === 'ASSIGN') return steps.assign(person, reference, 'justice');
  if (action === 'GROUP') return steps.group(person, leads.pop()!, [reference]);
  return steps.decide(person, reference, action, given);
}
let leads: string[] = [];

/** Whatever the others do, the institution answers in its turn, so that walks go on. */
async function answerSometimes(reference: string, pick: number): Promise<void> {
  const { workflowState } = await steps.read(reference);
  if (workflowState !== 'ASSIGNED' || pick % 3 === 0) return;
  const action = ['ACCEPT', 'RETAIN', 'NOT_RETAIN', 'RETURN'][pick % 4]!;
  await steps.answer('officer.justice', reference, 'justice', action, { justification: explained });
}

/** What must hold after every step, whoever took it. */
async function expectSound(reference: string): Promise<void> {
  const seen = await steps.read(reference);
  const state = seen.workflowState as ProposalState;
  const { transition } = seen.timeline.at(-1);
  expect(transition.to).toBe(state);
  const decided = outcomeOfState[state] !== null;
  expect(seen.pendingOutcome !== null && !decided).toBe(false);
  expect(decided && seen.pendingOutcome === null && seen.outcome === null).toBe(false);
  expect(seen.group !== null && state === 'GROUPED').toBe(state === 'GROUPED');
  expect(state === 'ASSIGNED' && seen.assignments.length === 0).toBe(false);
  const known = (
    await world.public.run(`{ proposal(reference: "${reference}") {
    state outcome { decision } timeline { published: transition { action } } assignments { decision } } }`)
  ).data.proposal;
  expect(known.outcome === null).toBe(['RECEIVED', 'UNDER_STUDY', 'WITHDRAWN'].includes(known.state));
  expect(known.timeline).toHaveLength(
    seen.timeline.filter((entry: { published: boolean }) => entry.published).length,
  );
  expect(known.assignments.every(({ decision }: { decision: string | null }) => decision !== null)).toBe(
    true,
  );
}

it('AZ-09: offers exactly the steps that succeed, wherever a walk has led', async () => {
  await fc.assert(
    fc.asyncProperty(attempts, async (walk) => {
      const reference = steps.fresh();
      leads = [steps.fresh()];
      for (const { person, offered, pick, publish } of walk) {
        const { actions } = await steps.read(reference, person);
        const open = actions
          .filter((one: { allowed: boolean }) => one.allowed)
          .map((one: { action: ProposalAction }) => one.action);
        const candidates: ProposalAction[] = offered && open.length > 0 ? open : [...proposalActionNames];
        const action = candidates[pick % candidates.length]!;
        if (action === 'GROUP' && leads.length === 0) continue;
        const answer = await attempt(person, reference, action);
        expect({ action, person, done: answer.errors.length === 0 }).toEqual({
          action,
          person,
          done: open.includes(action),
        });
        await answerSometimes(reference, pick);
        if (publish) await steps.publish('secretariat2', reference);
        await expectSound(reference);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
  // Some hundreds of requests: on a busy machine that takes its time.
}, 300_000);
