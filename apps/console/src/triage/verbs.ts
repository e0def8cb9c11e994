import { reversibleActions } from '@iltizam/domain/proposal-table';
import type { ActionFragment, ProposalAction } from '../generated/graphql';
import type { Command } from './keys';

/** What a reader wants of a proposal; which step of the workflow that is depends on where it stands. */
export const verbs = ['admit', 'duplicate', 'refuse', 'ask', 'refer'] as const satisfies readonly Command[];
export type Verb = (typeof verbs)[number];

/** The steps behind each verb: at most one of them is before a person in any state. */
const steps: Readonly<Record<Verb, readonly ProposalAction[]>> = {
  admit: ['ADMIT', 'SESSION_ADMIT', 'ASSIGN'],
  duplicate: ['GROUP'],
  refuse: ['PROPOSE_REFUSAL', 'CONFIRM_REFUSAL', 'SESSION_REFUSE'],
  ask: ['ASK_AUTHOR'],
  refer: ['REFER', 'CONTEST_REFUSAL'],
};

export type OpenVerb = { verb: Verb; action: ProposalAction; refusal: ActionFragment['refusal'] };

/** The verbs before this person, each with its step; what the server does not list is not drawn. */
export function verbsOf(actions: readonly ActionFragment[]): OpenVerb[] {
  return verbs.flatMap((verb) => {
    const found = actions.filter(({ action }) => (steps[verb] as readonly string[]).includes(action));
    const [first] = found.toSorted((a, b) => Number(b.allowed) - Number(a.allowed));
    if (first === undefined) return [];
    return [{ verb, action: first.action as ProposalAction, refusal: first.refusal ?? null }];
  });
}

/** Steps the server lists that stand behind no verb: they are taken on the proposal's own page. */
export function otherActions(actions: readonly ActionFragment[]): ActionFragment[] {
  const behindVerbs: readonly string[] = Object.values(steps).flat();
  return actions.filter(({ action, allowed }) => allowed && !behindVerbs.includes(action));
}

/** Can the same person take the step back? */
export const isReversible = (action: ProposalAction): boolean =>
  (reversibleActions as readonly ProposalAction[]).includes(action);
