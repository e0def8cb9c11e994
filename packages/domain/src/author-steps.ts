import { openProposalActions, type ProposalFacts } from './proposal-workflow.js';
import type { ProposalState } from './proposal-states.js';
import type { Actor } from './roles.js';

/** What an author does with a proposal of theirs. */
export const authorSteps = ['EDIT', 'ANSWER_QUESTION', 'OBJECT', 'WITHDRAW'] as const;
export type AuthorStep = (typeof authorSteps)[number];

/** An author edits until the proposal is screened. */
export const editableStates = ['SUBMITTED', 'AWAITING_AUTHOR'] as const satisfies readonly ProposalState[];

/** The steps open to the author now; the workflow's table says it of all but writing. */
export function openAuthorSteps(author: Actor, proposal: ProposalFacts): AuthorStep[] {
  const open = openProposalActions(author, proposal, 'AUTHOR')
    .filter(({ allowed }) => allowed)
    .map(({ action }): string => action);
  const editable = (editableStates as readonly string[]).includes(proposal.state);
  return authorSteps.filter((step) => (step === 'EDIT' ? editable : open.includes(step)));
}
