import { graphql } from '../generated';

/** How much waits for this person, a number a kind of step. */
export const WorkCounts = graphql(`
  query WorkCounts(
    $toScreen: ProposalFilter!
    $toConfirm: ProposalFilter!
    $toAssign: ProposalFilter!
    $forSession: ProposalFilter!
    $toPublish: ProposalFilter!
  ) {
    toScreen: proposals(first: 1, filter: $toScreen) {
      totalCount
    }
    toConfirm: proposals(first: 1, filter: $toConfirm) {
      totalCount
    }
    toAssign: proposals(first: 1, filter: $toAssign) {
      totalCount
    }
    forSession: proposals(first: 1, filter: $forSession) {
      totalCount
    }
    toPublish: proposals(first: 1, filter: $toPublish) {
      totalCount
    }
  }
`);

export const TriageWaiting = graphql(`
  query TriageWaiting($filter: ProposalFilter) {
    triageQueue(first: 1, filter: $filter) {
      totalCount
    }
  }
`);
