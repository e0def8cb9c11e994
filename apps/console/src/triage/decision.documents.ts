import { graphql } from '../generated';

/** What stands after a step: enough to take the next one, or to undo it. */
graphql(`
  fragment Standing on Proposal {
    reference
    version
    workflowState
  }
`);

export const TriageDecide = graphql(`
  mutation TriageDecide($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        ...Standing
      }
    }
  }
`);

export const TriageAssign = graphql(`
  mutation TriageAssign($input: AssignProposalInput!) {
    assignProposal(input: $input) {
      proposal {
        ...Standing
      }
    }
  }
`);

export const TriageGroup = graphql(`
  mutation TriageGroup($input: GroupProposalsInput!) {
    groupProposals(input: $input) {
      proposal {
        ...Standing
        group {
          members {
            ...Standing
          }
        }
      }
    }
  }
`);

export const SplitProposal = graphql(`
  mutation SplitProposal($input: SplitProposalInput!) {
    splitProposal(input: $input) {
      proposal {
        ...Standing
        splitInto {
          reference
        }
      }
    }
  }
`);

export const TriageSnooze = graphql(`
  mutation TriageSnooze($input: SnoozeInput!) {
    snooze(input: $input) {
      proposal {
        ...Standing
      }
    }
  }
`);

export const TriageWake = graphql(`
  mutation TriageWake($input: WakeInput!) {
    wake(input: $input) {
      proposal {
        ...Standing
      }
    }
  }
`);

export const TriageRecuse = graphql(`
  mutation TriageRecuse($input: RecuseInput!) {
    recuse(input: $input) {
      proposal {
        ...Standing
      }
    }
  }
`);

export const TriageWithdrawRecusal = graphql(`
  mutation TriageWithdrawRecusal($input: WithdrawRecusalInput!) {
    withdrawRecusal(input: $input) {
      proposal {
        ...Standing
      }
    }
  }
`);

export const MarkNotSame = graphql(`
  mutation MarkNotSame($input: NotSameInput!) {
    markNotSame(input: $input) {
      proposal {
        reference
      }
    }
  }
`);

export const UnmarkNotSame = graphql(`
  mutation UnmarkNotSame($input: NotSameInput!) {
    unmarkNotSame(input: $input) {
      proposal {
        reference
      }
    }
  }
`);

export const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      note {
        id
      }
    }
  }
`);

export const Mentionable = graphql(`
  query Mentionable {
    mentionable {
      id
      name
    }
  }
`);

export const MyDecisions = graphql(`
  query MyDecisions($first: Int, $after: String) {
    myDecisions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          action
          at
          reasonCode
          reason {
            ...Text
          }
          canTakeBack
          refusal {
            code
            facts {
              name
              value
            }
          }
          proposal {
            ...Standing
            pendingOutcome {
              missingLanguages
            }
            title {
              ...Text
            }
          }
        }
      }
    }
  }
`);
