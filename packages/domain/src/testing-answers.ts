import { assignmentActionNames, decideAssignment, proposalAfterAnswer } from './assignment-workflow.js';
import type { ProposalFacts } from './proposal-facts.js';
import { cast, justification } from './testing-cast.js';

/** One institution tries one answer; what that does to the assignments and to the proposal. */
export function answersAfter(facts: ProposalFacts, index: number, pick: number) {
  const action = assignmentActionNames[pick % assignmentActionNames.length] ?? 'ACCEPT';
  const assignments = facts.assignments.map((assignment, position) => {
    if (position !== index) return assignment;
    const actor = assignment.lead ? cast.officer : cast.otherOfficer;
    const decided = decideAssignment({
      action,
      actor,
      assignment: { ...assignment, proposalState: facts.state },
      given: { justification },
    });
    return decided.ok ? { ...assignment, state: decided.value.to } : assignment;
  });
  return { assignments, follows: proposalAfterAnswer(facts.state, assignments) };
}
