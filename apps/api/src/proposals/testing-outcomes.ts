import { assignmentActions, type AssignmentAction } from '@iltizam/domain/assignment-workflow';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import { proposalActions } from '@iltizam/domain/proposal-table';
import type { World } from '../testing/world.js';
import { explained, type proposalSteps } from './testing-steps.js';

type Steps = ReturnType<typeof proposalSteps>;
type Action = ProposalAction | AssignmentAction;

/** How a person reaches a decision that has to be explained, as data. */
export interface Outcome {
  name: string;
  action: Action;
  /** Whose decision it is. */
  account: string;
  /** The institution that answers; null for the committee's own decisions. */
  answers: 'justice' | null;
  needs: readonly string[];
  /** Every way that leads there. */
  ways: readonly string[];
  /** Takes a proposal to where the decision is open. Returns its reference. */
  prepare(steps: Steps, world: World): Promise<string>;
  cleanUp?(world: World): Promise<unknown>;
}

const needsOf = (action: Action): readonly string[] =>
  [...proposalActions, ...assignmentActions]
    .filter((rule) => rule.action === action)
    .flatMap((rule): readonly string[] => rule.needs);

const staff = ['form', 'key', 'bulk', 'API'];
const refusal = { reasonCode: 'OUT_OF_MANDATE', reason: explained };
export const inStage = (world: World, stage: string) =>
  world.orm.em.fork().execute(`update plan set stage = ? where reference = 'ma-nap-3'`, [stage]);

async function inadmissible(steps: Steps): Promise<string> {
  const reference = steps.fresh();
  await steps.decide('secretariat', reference, 'REFER');
  await steps.decide('secretariat', reference, 'SESSION_REFUSE', refusal);
  return reference;
}

/** As its author would object by the personal link. */
export async function objected(steps: Steps, { orm }: World): Promise<string> {
  const reference = await inadmissible(steps);
  await steps.publish('secretariat2', reference);
  await orm.em.fork().execute(
    `with objected as (update proposal set state = 'REFERRED', version = version + 1 where reference = ? returning id)
     insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, actor_role,
       reason, provenance)
     select gen_random_uuid(), 'PROPOSAL', id, 'OBJECT', 'INADMISSIBLE', 'REFERRED', now(), 'INSTANT', 'CITIZEN',
       '{"fr": "Je ne suis pas d’accord.", "original": "fr"}', 'ENTERED' from objected`,
    [reference],
  );
  return reference;
}

async function toBeConfirmed(steps: Steps): Promise<string> {
  const reference = steps.fresh();
  await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', refusal);
  return reference;
}

async function referred(steps: Steps): Promise<string> {
  const reference = steps.fresh();
  await steps.decide('secretariat', reference, 'REFER');
  return reference;
}

async function retained(steps: Steps, world: World): Promise<string> {
  const reference = await steps.assigned('justice');
  await steps.answer('officer.justice', reference, 'justice', 'RETAIN');
  await inStage(world, 'ADOPTION');
  return reference;
}

const decision = (
  name: string,
  action: ProposalAction,
  account: string,
  prepare: Outcome['prepare'],
  more: Partial<Outcome> = {},
): Outcome => ({
  name,
  action,
  account,
  answers: null,
  needs: needsOf(action),
  ways: staff,
  prepare,
  ...more,
});

const answer = (name: string, action: AssignmentAction, more: Partial<Outcome> = {}): Outcome => ({
  name,
  action,
  account: 'officer.justice',
  answers: 'justice',
  needs: needsOf(action),
  // Each institution answers for itself: there is no answer to many.
  ways: ['form', 'API'],
  prepare: (steps) => steps.assigned('justice'),
  ...more,
});

/** All negative and partial ends, and the steps that send a decision back. */
export const outcomes: readonly Outcome[] = [
  decision('inadmissible, proposed to a second reader', 'PROPOSE_REFUSAL', 'member.civil', (steps) =>
    Promise.resolve(steps.fresh()),
  ),
  decision('a refusal contested', 'CONTEST_REFUSAL', 'member.public', toBeConfirmed),
  decision('inadmissible, by the session', 'SESSION_REFUSE', 'secretariat', referred),
  decision('a refusal upheld', 'SESSION_UPHOLD', 'secretariat', objected),
  decision('a refusal reopened', 'REOPEN', 'member.public', inadmissible),
  decision('not included in the plan', 'NOT_INCLUDE', 'secretariat', retained, {
    cleanUp: (world) => inStage(world, 'COLLECTION'),
  }),
  answer('retained in part', 'PARTLY_RETAIN', { ways: ['form', 'API', 'import'] }),
  answer('not retained', 'NOT_RETAIN', { ways: ['form', 'API', 'import'] }),
  answer('returned as not theirs', 'RETURN'),
  decision('inadmissible, told by a document', 'PROPOSE_REFUSAL', 'admin', () => Promise.resolve(''), {
    ways: ['import'],
  }),
];
